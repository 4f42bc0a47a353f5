package de.tandembote.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;

/** Admits so many in any second, whenever that second begins: none are saved up, and none are lent. */
final class PerSecond {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final int most;
    private final Duration span;
    private final ArrayDeque<Instant> admitted = new ArrayDeque<>();

    /** Zero admits all; a limit below one admits one in as many seconds as that takes. */
    PerSecond(double limit) {
        most = limit == 0 ? Integer.MAX_VALUE : (int) Math.max(1, limit);
        span = limit == 0 || limit >= 1 ? SECOND : Duration.ofSeconds((long) Math.ceil(1 / limit));
    }

    /** How many more it admits at this moment. */
    int left(Instant now) {
        // What is later than now was admitted by a clock that has been turned back since.
        admitted.removeIf(at -> at.isAfter(now) || !at.plus(span).isAfter(now));
        return most - admitted.size();
    }

    /** Counts one more. */
    void admit(Instant now) {
        if (most < Integer.MAX_VALUE) {
            admitted.add(now);
        }
    }

    boolean isUnused(Instant now) {
        return left(now) == most;
    }

    /** From when on it admits the next, as long as it admits none now. */
    Instant opensAt() {
        return admitted.getFirst().plus(span);
    }
}
