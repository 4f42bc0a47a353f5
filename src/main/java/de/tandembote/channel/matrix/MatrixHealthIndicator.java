package de.tandembote.channel.matrix;

import de.tandembote.channel.Reachability;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the homeserver can be reached, as the traffic itself shows. */
final class MatrixHealthIndicator implements HealthIndicator {

    private final Reachability homeserver;

    MatrixHealthIndicator(Reachability homeserver) {
        this.homeserver = homeserver;
    }

    @Override
    public Health health() {
        return homeserver.health();
    }
}
