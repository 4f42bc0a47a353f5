package de.tandembote.channel;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** How long one thread leaves a server alone that fails: a second at first, twice as long each time, a minute at most. */
public final class GrowingPause {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private Duration next = FIRST;

    /** Rests once more; whoever unparks the thread ends it. */
    public void rest() {
        rest(Duration.ZERO);
    }

    /** Rests once more, and at least so long as the server has asked for. */
    public void rest(Duration asked) {
        var pause = next.compareTo(asked) < 0 ? asked : next;
        var doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        LockSupport.parkNanos(this, pause.toNanos());
    }

    /** The server has answered. */
    public void forget() {
        next = FIRST;
    }
}
