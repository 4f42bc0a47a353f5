package de.tandembote.outbox;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Shows how many messages wait, those that a person should look at, and whether the sending is held. A backlog alone is
 * no fault of this program, and neither is what somebody holds.
 */
@Component
class OutboxHealthIndicator extends AbstractHealthIndicator {

    private final Backlog backlog;

    OutboxHealthIndicator(Backlog backlog) {
        this.backlog = backlog;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var figures = backlog.figures();
        var waiting = figures.counts().entrySet().stream()
                .filter(entry -> entry.getKey().isOpen())
                .mapToLong(entry -> entry.getValue())
                .sum();
        health.up()
                .withDetail("waiting", waiting)
                .withDetail("retrying", figures.count(OutboxState.RETRY))
                .withDetail("failed", figures.count(OutboxState.FAILED))
                .withDetail("unknown", figures.count(OutboxState.UNKNOWN));
        if (figures.heldSince() != null) {
            health.withDetail("heldSince", figures.heldSince());
        }
    }
}
