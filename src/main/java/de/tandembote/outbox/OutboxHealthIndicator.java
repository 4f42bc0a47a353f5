package de.tandembote.outbox;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Shows how many messages wait, and those that a person should look at. A backlog alone is no fault of this program. */
@Component
class OutboxHealthIndicator extends AbstractHealthIndicator {

    private final Outbox outbox;

    OutboxHealthIndicator(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var counts = outbox.counts();
        var waiting = counts.entrySet().stream()
                .filter(entry -> entry.getKey().isOpen())
                .mapToLong(entry -> entry.getValue())
                .sum();
        health.up()
                .withDetail("waiting", waiting)
                .withDetail("retrying", counts.getOrDefault(OutboxState.RETRY, 0L))
                .withDetail("failed", counts.getOrDefault(OutboxState.FAILED, 0L))
                .withDetail("unknown", counts.getOrDefault(OutboxState.UNKNOWN, 0L));
    }
}
