package de.tandembote.inbox;

import de.tandembote.settings.UnusableSetting;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the inbox works on what arrives.
 *
 * @param workers how many messages a node works on at the same time, each of another writer
 * @param maxAttempts how often the work on one message may break off before it is parked
 * @param lease how long a message belongs to the node that took it
 * @param keepRaw how long the raw message is kept once the work on it is done
 * @param keepUndecided how long a message waits for a person's decision before it is thrown away
 * @param remindBefore how long before that it is told of once more
 */
@ConfigurationProperties("tandembote.inbox")
record InboxSettings(
        @DefaultValue("3") int workers,
        @DefaultValue("3") int maxAttempts,
        @DefaultValue("2m") Duration lease,
        @DefaultValue("30d") Duration keepRaw,
        @DefaultValue("90d") Duration keepUndecided,
        @DefaultValue("14d") Duration remindBefore) {

    InboxSettings {
        if (workers < 1) {
            throw new UnusableSetting("tandembote.inbox.workers", "must be at least 1.");
        }
        if (keepUndecided.compareTo(remindBefore) <= 0) {
            throw new UnusableSetting(
                    "tandembote.inbox.keep-undecided", "must be longer than tandembote.inbox.remind-before.");
        }
    }
}
