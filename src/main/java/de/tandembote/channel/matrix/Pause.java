package de.tandembote.channel.matrix;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** A time in which the homeserver takes nothing of a kind from us: asking would only make it longer. */
final class Pause {

    /** Where the homeserver does not say how long: what Synapse needs to take the next message. */
    static final Duration USUAL = Duration.ofSeconds(5);

    /** A homeserver that says "none" would be asked without a pause. */
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final InstantSource clock;
    private volatile Instant until = Instant.MIN;

    Pause(InstantSource clock) {
        this.clock = clock;
    }

    /** What is left of it; empty while there is none. */
    Optional<Duration> left() {
        return Optional.of(Duration.between(clock.instant(), until)).filter(Duration::isPositive);
    }

    /** Begins, for as long as the homeserver says. */
    Duration begin(Refusal tooFast) {
        var told = tooFast.retryAfter() == null ? USUAL : tooFast.retryAfter();
        var wait = told.compareTo(SHORTEST) < 0 ? SHORTEST : told;
        until = clock.instant().plus(wait);
        return wait;
    }
}
