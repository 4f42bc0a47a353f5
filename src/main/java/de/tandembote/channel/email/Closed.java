package de.tandembote.channel.email;

import de.tandembote.channel.GrowingPause;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time for which a server that let nobody in is left alone: longer each time, until it lets somebody in. */
final class Closed {

    private final InstantSource clock;
    private final GrowingPause pauses = new GrowingPause();
    private Instant since = Instant.MIN;
    private Instant until = Instant.MIN;

    Closed(InstantSource clock) {
        this.clock = clock;
    }

    /** Nobody was let in; several who find that out at once count as one. Gives what is left of the pause. */
    synchronized Duration again() {
        var now = clock.instant();
        if (!lasts()) {
            since = now;
            until = now.plus(pauses.next());
        }
        return Duration.between(now, until);
    }

    /** Whether it is left alone now; not by a clock that has been turned back since. */
    synchronized boolean lasts() {
        var now = clock.instant();
        return !now.isBefore(since) && now.isBefore(until);
    }

    /** Somebody was let in. */
    synchronized void noMore() {
        pauses.forget();
        until = Instant.MIN;
    }
}
