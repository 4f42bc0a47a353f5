package de.tandembote.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When failures that may pass are taken for good, by the settings as they come. */
class SoftFailuresTests {

    private static final Instant FIRST = Instant.parse("2026-03-02T08:00:00Z");
    private static final PeopleSettings SETTINGS = new PeopleSettings(Duration.ofDays(60), Duration.ofDays(14), 2);

    @Test
    @DisplayName("IN-14 An address that refuses the mail of every month is given up with the third")
    void in14TheThirdMonthInARowIsOneTooMany() {
        assertThat(failingOnDays(0, 31)).isFalse();
        assertThat(failingOnDays(0, 31, 62)).isTrue();
        assertThat(failingOnDays(0, 35, 70)).as("with holidays in between").isTrue();
    }

    @Test
    @DisplayName("IN-14 A mailbox that is full once is forgiven, however many messages it refuses")
    void in14AMailboxThatIsFullOnceIsForgiven() {
        assertThat(failingOnDays(0, 0, 0, 1, 3, 7, 10, 13)).as("a fortnight").isFalse();
        assertThat(failingOnDays(0, 0, 0, 2, 9, 14, 16, 21)).as("three weeks").isFalse();
    }

    @Test
    @DisplayName("IN-14 An address that refuses every message for a month is given up")
    void in14AMonthOfRefusalsIsOneTooMany() {
        assertThat(failingOnDays(0, 14, 31)).as("reminder, nudge, reminder").isTrue();
    }

    @Test
    @DisplayName("IN-14 Failures fade: an address that takes every other month's mail is kept for years")
    void in14EveryOtherMonthIsForgiven() {
        assertThat(failingOnDays(IntStream.range(0, 24).map(time -> time * 61).toArray()))
                .isFalse();
    }

    /** Whether the address is given up by failures on these days. */
    private static boolean failingOnDays(int... days) {
        var failures = new SoftFailures();
        var given = false;
        for (int day : days) {
            given |= failures.count(FIRST.plus(Duration.ofDays(day)), SETTINGS);
        }
        return given;
    }
}
