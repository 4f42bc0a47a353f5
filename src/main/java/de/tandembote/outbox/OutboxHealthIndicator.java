package de.tandembote.outbox;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Shows how many messages wait, those that a person should look at, and whether the sending is held. A backlog alone is no
 * fault of this program, and neither is what somebody holds.
 */
@Component
class OutboxHealthIndicator extends AbstractHealthIndicator {

    private final Backlog backlog;
    private final Sending sending;

    OutboxHealthIndicator(Backlog backlog, Sending sending) {
        this.backlog = backlog;
        this.sending = sending;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var counts = backlog.counts();
        var waiting = counts.entrySet().stream()
                .filter(entry -> entry.getKey().isOpen())
                .mapToLong(entry -> entry.getValue())
                .sum();
        health.up()
                .withDetail("waiting", waiting)
                .withDetail("retrying", counts.getOrDefault(OutboxState.RETRY, 0L))
                .withDetail("failed", counts.getOrDefault(OutboxState.FAILED, 0L))
                .withDetail("unknown", counts.getOrDefault(OutboxState.UNKNOWN, 0L));
        var heldSince = sending.state().heldSince();
        if (heldSince != null) {
            health.withDetail("heldSince", heldSince);
        }
    }
}
