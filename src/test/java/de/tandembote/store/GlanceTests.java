package de.tandembote.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How often is looked when many ask. */
class GlanceTests {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-02-13T08:00:00Z"));
    private final AtomicInteger looks = new AtomicInteger();
    private final Glance<Integer> glance = new Glance<>(looks::incrementAndGet, clock);

    @Test
    @DisplayName("all who ask within a second are told the same")
    void looksOnceForAll() {
        assertThat(glance.get()).isEqualTo(1);
        clock.passes(Duration.ofMillis(999));
        assertThat(glance.get()).isEqualTo(1);
    }

    @Test
    @DisplayName("who asks later is told what is then")
    void looksAgainLater() {
        glance.get();
        clock.passes(Duration.ofSeconds(1));

        assertThat(glance.get()).isEqualTo(2);
    }

    @Test
    @DisplayName("a clock that is set back does not make it last")
    void looksAgainWhenTheClockIsSetBack() {
        glance.get();
        clock.set(clock.instant().minus(Duration.ofHours(1)));

        assertThat(glance.get()).isEqualTo(2);
    }
}
