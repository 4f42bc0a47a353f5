package de.tandembote.understanding.time;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as it was said.
 *
 * @param sure whether it can be nothing but a time
 * @param next the index of the piece behind it
 */
record Clock(int hour, int minute, Half half, boolean sure, int next) {

    /** An hour from 1 to 6 without more is the afternoon. */
    private static final int LAST_OF_AFTERNOON = 6;

    enum Half {
        /** Written with a zero, "05:30": what it says. */
        AS_WRITTEN,
        MORNING,
        NOON,
        AFTERNOON,
        UNSAID
    }

    Clock in(Half other) {
        return new Clock(hour, minute, other, sure, next);
    }

    boolean isSpoken() {
        return half == Half.MORNING || half == Half.NOON || half == Half.AFTERNOON;
    }

    /** The time meant; null where the clock has none. */
    @Nullable
    LocalTime time() {
        if (hour > 24 || (hour == 24 && minute > 0)) {
            return null;
        }
        int hours = switch (half) {
            case AS_WRITTEN -> hour;
            case MORNING -> hour == 12 ? 0 : hour;
            case NOON -> hour <= 3 ? hour + 12 : hour;
            case AFTERNOON -> hour < 12 ? hour + 12 : hour;
            case UNSAID -> hour <= LAST_OF_AFTERNOON ? hour + 12 : hour;
        };
        return LocalTime.of(hours % 24, minute);
    }
}
