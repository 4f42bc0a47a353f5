package de.tandembote.inbox;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Shows how many messages wait to be worked on, and those that a person should look at. */
@Component
class InboxHealthIndicator extends AbstractHealthIndicator {

    private final Inbox inbox;

    InboxHealthIndicator(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var counts = inbox.waiting();
        health.up()
                .withDetail(
                        "waiting",
                        counts.getOrDefault(InboxState.RECEIVED, 0L) + counts.getOrDefault(InboxState.WORKING, 0L))
                .withDetail("review", counts.getOrDefault(InboxState.REVIEW, 0L))
                .withDetail("parked", counts.getOrDefault(InboxState.PARKED, 0L));
    }
}
