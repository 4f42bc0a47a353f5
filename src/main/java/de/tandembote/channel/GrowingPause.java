package de.tandembote.channel;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** How long a server that fails is left alone: a second at first, twice as long each time, a minute at most. */
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
        var pause = next();
        LockSupport.parkNanos(this, (pause.compareTo(asked) < 0 ? asked : pause).toNanos());
    }

    /** The next pause, for who does not wait here. */
    public Duration next() {
        var pause = next;
        var doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return pause;
    }

    /** The server has answered. */
    public void forget() {
        next = FIRST;
    }
}
