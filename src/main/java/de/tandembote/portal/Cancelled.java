package de.tandembote.portal;

import java.time.Duration;
import java.time.Instant;

/** How long calendars say that something was cancelled: those that are seldom looked at must learn of it, too. */
final class Cancelled {

    private static final Duration SHOWN = Duration.ofDays(30);

    private Cancelled() {}

    static boolean isShown(Instant cancelledAt, Instant now) {
        return now.isBefore(cancelledAt.plus(SHOWN));
    }
}
