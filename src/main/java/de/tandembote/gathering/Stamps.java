package de.tandembote.gathering;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The moments by which calendars tell the newer of two states (RFC 5546, section 2.1.5); they know whole seconds. */
final class Stamps {

    private Stamps() {}

    static Instant of(Instant now) {
        return now.truncatedTo(ChronoUnit.SECONDS);
    }

    /** That of a change: newer than the last one, even where both come within a second. */
    static Instant after(Instant last, Instant now) {
        var stamp = of(now);
        return stamp.isAfter(last) ? stamp : last.plusSeconds(1);
    }
}
