package de.tandembote.channel;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether a server that a channel needs can be reached, as the traffic itself shows; logs when that changes, not at
 * each attempt.
 */
public final class Reachability implements HealthIndicator {

    private static final Logger log = LoggerFactory.getLogger(Reachability.class);

    private final String server;
    private final InstantSource clock;
    private @Nullable Instant reachedAt;
    private @Nullable Instant lostSince;
    private String reason = "";
    private boolean isLeftToAnother;

    /** Watches the server of this name, such as "smtp". */
    public Reachability(String server, InstantSource clock) {
        this.server = server;
        this.clock = clock;
    }

    /** The server has answered. */
    public synchronized void reached() {
        isLeftToAnother = false;
        reachedAt = clock.instant();
        if (lostSince != null) {
            log.atInfo()
                    .addKeyValue("server", server)
                    .addKeyValue("awaySince", lostSince)
                    .log("A server is back");
            lostSince = null;
        }
    }

    /** Takes note of a failure; the reason holds no address. */
    public synchronized void lost(String why) {
        isLeftToAnother = false;
        reason = why;
        if (lostSince == null) {
            lostSince = clock.instant();
            log.atWarn()
                    .addKeyValue("server", server)
                    .addKeyValue("reason", why)
                    .log("A server is away");
        }
    }

    /** Another node reads there: from now on this one knows nothing of the server, whatever it knew before. */
    public synchronized void leftToAnother() {
        if (lostSince != null) {
            log.atInfo()
                    .addKeyValue("server", server)
                    .addKeyValue("awaySince", lostSince)
                    .log("A server that was away is left to another node");
        }
        isLeftToAnother = true;
        reachedAt = null;
        lostSince = null;
    }

    /** By which name it is known here. */
    String server() {
        return server;
    }

    /**
     * 1 while it answers or was not needed yet, 0 while it is away; not a number where another node has to do with it.
     */
    synchronized double figure() {
        if (isLeftToAnother) {
            return Double.NaN;
        }
        return lostSince == null ? 1 : 0;
    }

    /** What is known of it by now. */
    @Override
    public synchronized Health health() {
        var health = lostSince != null ? Health.down() : reachedAt != null ? Health.up() : Health.unknown();
        if (isLeftToAnother) {
            health.withDetail("readBy", "another node");
        }
        if (reachedAt != null) {
            health.withDetail("lastSuccess", reachedAt);
        }
        if (lostSince != null) {
            health.withDetail("awaySince", lostSince).withDetail("reason", reason);
        }
        return health.build();
    }
}
