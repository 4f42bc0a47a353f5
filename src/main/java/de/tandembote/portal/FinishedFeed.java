package de.tandembote.portal;

import java.time.Instant;
import java.util.UUID;

/**
 * A calendar as it is handed out.
 *
 * @param link by which it was opened
 * @param changedAt when its content was last found to be another, in whole seconds
 */
record FinishedFeed(UUID link, FeedForm plain, FeedForm zipped, Instant changedAt) {

    /** How much memory it takes, in bytes. */
    int size() {
        return plain.size() + zipped.size();
    }
}
