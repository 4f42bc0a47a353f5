package de.tandembote.channel.email;

import de.tandembote.channel.Reachability;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether mail leaves, as the last deliveries showed. */
final class SmtpHealthIndicator implements HealthIndicator {

    private final Reachability server;

    SmtpHealthIndicator(Reachability server) {
        this.server = server;
    }

    @Override
    public Health health() {
        return server.health();
    }
}
