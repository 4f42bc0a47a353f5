package de.tandembote.outbox;

import de.tandembote.settings.UnusableSetting;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patiently the outbox delivers.
 *
 * @param batchSize messages that are taken at a time
 * @param maxAttempts failures after which a message is given up; with the pauses below that is six days, longer than
 *     any row of holidays
 * @param firstRetryAfter pause after the first failure; doubles every time, and is up to a fifth longer
 * @param longestPause the pause never grows beyond this
 * @param silence after which a question in chat that nobody answered makes the next message go by e-mail; zero for
 *     never
 * @param lease how long a batch belongs to the node that took it; of one that takes longer to be handed over, nobody
 *     knows its fate until that node tells
 * @param perSecond e-mails that each node hands over in any second; 0.5 for one in two seconds, zero for no limit
 * @param perDomainPerSecond the same for the e-mails to addresses of one domain
 * @param holdAfterRestore whether nothing is sent from a database that lies elsewhere than before, until somebody says
 *     so
 */
@ConfigurationProperties(OutboxSettings.PREFIX)
record OutboxSettings(
        @DefaultValue("100") int batchSize,
        @DefaultValue("40") int maxAttempts,
        @DefaultValue("2m") Duration firstRetryAfter,
        @DefaultValue("4h") Duration longestPause,
        @DefaultValue("7d") Duration silence,
        @DefaultValue("10m") Duration lease,
        @DefaultValue("0") double perSecond,
        @DefaultValue("0") double perDomainPerSecond,
        @DefaultValue("true") boolean holdAfterRestore) {

    static final String PREFIX = "tandembote.outbox";

    /** One message in 100 seconds. */
    private static final double LEAST = 0.01;

    OutboxSettings {
        if (batchSize < 1) {
            throw new UnusableSetting(PREFIX + ".batch-size", "must be at least 1.");
        }
        requireLimit(perSecond, "per-second");
        requireLimit(perDomainPerSecond, "per-domain-per-second");
    }

    private static void requireLimit(double limit, String name) {
        if (limit != 0 && !(limit >= LEAST)) {
            throw new UnusableSetting(PREFIX + "." + name, "must be at least " + LEAST + ", or 0 for no limit.");
        }
    }

    /**
     * How long to wait after so many failures, the first being 1: up to a fifth longer, each message for a time of its
     * own, so that those that failed together do not come back together.
     */
    Duration pauseAfter(int failures, UUID message) {
        var doublings = Math.min(failures - 1, 20);
        var doubled = firstRetryAfter.multipliedBy(1L << doublings);
        var pause = doubled.compareTo(longestPause) > 0 ? longestPause : doubled;
        // The last bits of an id are drawn by lot.
        return pause.plus(
                pause.multipliedBy(message.getLeastSignificantBits() & 0xff).dividedBy(5 * 0x100));
    }
}
