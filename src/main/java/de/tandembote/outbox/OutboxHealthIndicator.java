package de.tandembote.outbox;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shows how many messages wait, and those that a person should look at. A backlog alone is no fault of this program. */
@Component
class OutboxHealthIndicator implements HealthIndicator {

    private final Outbox outbox;

    OutboxHealthIndicator(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Health health() {
        var counts = outbox.counts();
        var waiting = counts.entrySet().stream()
                .filter(entry -> entry.getKey().isOpen())
                .mapToLong(entry -> entry.getValue())
                .sum();
        return Health.up()
                .withDetail("waiting", waiting)
                .withDetail("retrying", counts.getOrDefault(OutboxState.RETRY, 0L))
                .withDetail("failed", counts.getOrDefault(OutboxState.FAILED, 0L))
                .withDetail("unknown", counts.getOrDefault(OutboxState.UNKNOWN, 0L))
                .build();
    }
}
