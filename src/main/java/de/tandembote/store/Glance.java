package de.tandembote.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is looked up once for all who ask within a second: whoever reads all meters asks the database one question. */
public final class Glance<T> {

    private static final Duration LASTS = Duration.ofSeconds(1);

    private final Supplier<T> look;
    private final InstantSource clock;
    private @Nullable Taken<T> taken;

    public Glance(Supplier<T> look, InstantSource clock) {
        this.look = look;
        this.clock = clock;
    }

    /** A look that failed is told to all who ask as well: they would wait in vain one after the other. */
    private record Taken<T>(@Nullable T seen, @Nullable RuntimeException failure, Instant at) {

        boolean isFresh(Instant now) {
            return Duration.between(at, now).abs().compareTo(LASTS) < 0;
        }
    }

    /** What was seen within the last second, or is seen now. */
    public synchronized T get() {
        var now = clock.instant();
        if (taken == null || !taken.isFresh(now)) {
            taken = look(now);
        }
        if (taken.failure() != null) {
            throw taken.failure();
        }
        return Objects.requireNonNull(taken.seen());
    }

    private Taken<T> look(Instant now) {
        try {
            return new Taken<>(look.get(), null, now);
        } catch (RuntimeException e) {
            return new Taken<>(null, e, now);
        }
    }
}
