package de.tandembote.channel.email;

import de.tandembote.channel.Reachability;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the mailbox can be read, as the last reading showed. */
final class ImapHealthIndicator implements HealthIndicator {

    private final Reachability server;

    ImapHealthIndicator(Reachability server) {
        this.server = server;
    }

    @Override
    public Health health() {
        return server.health();
    }
}
