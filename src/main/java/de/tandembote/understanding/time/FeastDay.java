package de.tandembote.understanding.time;

import de.tandembote.understanding.words.Feast;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** A day at or near a feast. */
sealed interface FeastDay extends Day {

    /**
     * "Karfreitag", "am Tag nach Pfingstmontag", "zwei Tage vor Heiligabend".
     *
     * @param days behind its last day, or before its first where they are negative
     */
    record Away(Feast feast, int days) implements FeastDay {
        @Override
        public @Nullable LocalDate resolve(LocalDate today, Direction direction) {
            return Day.nearest(
                    today, direction, year -> (days < 0 ? feast.first(year) : feast.last(year)).plusDays(days));
        }
    }

    /**
     * "Dienstag nach Ostern", "am letzten Montag vor Heiligabend".
     *
     * @param nth counted from the feast; negative before it
     */
    record Weekday(Feast feast, DayOfWeek weekday, int nth) implements FeastDay {
        @Override
        public @Nullable LocalDate resolve(LocalDate today, Direction direction) {
            return Day.nearest(today, direction, this::inYear);
        }

        private LocalDate inYear(int year) {
            return nth < 0
                    ? feast.first(year)
                            .with(TemporalAdjusters.previous(weekday))
                            .plusWeeks(nth + 1L)
                    : feast.last(year).with(TemporalAdjusters.next(weekday)).plusWeeks(nth - 1L);
        }
    }
}
