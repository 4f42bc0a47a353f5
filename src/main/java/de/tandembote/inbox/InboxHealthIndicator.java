package de.tandembote.inbox;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shows how many messages wait to be worked on, and those that a person should look at. */
@Component
class InboxHealthIndicator implements HealthIndicator {

    private final Inbox inbox;

    InboxHealthIndicator(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public Health health() {
        var counts = inbox.counts();
        return Health.up()
                .withDetail(
                        "waiting",
                        counts.getOrDefault(InboxState.RECEIVED, 0L) + counts.getOrDefault(InboxState.WORKING, 0L))
                .withDetail("review", counts.getOrDefault(InboxState.REVIEW, 0L))
                .withDetail("parked", counts.getOrDefault(InboxState.PARKED, 0L))
                .build();
    }
}
