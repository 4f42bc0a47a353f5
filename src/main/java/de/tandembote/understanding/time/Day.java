package de.tandembote.understanding.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A day in the words of a person; which day it is depends on today and on whether it tells of past or future. */
public sealed interface Day
        permits Day.Dated,
                Day.Away,
                Day.JustNow,
                Day.Sometime,
                Day.MonthsAway,
                Day.OnWeekday,
                Day.Both,
                Day.Either,
                WeekDay,
                NthDay,
                FeastDay {

    /** A day that is farther away in its direction belongs to the other one. */
    int FARTHEST_DAYS = 270;

    /**
     * The day meant.
     *
     * @return null where there is none in that direction, or where two are plausible
     */
    @Nullable
    LocalDate resolve(LocalDate today, Direction direction);

    /** "5.3.", "5. März 2026", "am 15.", "am 7. des nächsten Monats". */
    record Dated(int day, MonthOf month) implements Day {
        @Override
        public @Nullable LocalDate resolve(LocalDate today, Direction direction) {
            var date = month.pick(today, direction, at -> at.isValidDay(day) ? at.atDay(day) : null);
            return onlyIn(direction, date, today);
        }
    }

    /** "Gestern", "in 14 Tagen". */
    record Away(int days) implements Day {
        @Override
        public @Nullable LocalDate resolve(LocalDate today, Direction direction) {
            return onlyIn(direction, today.plusDays(days), today);
        }
    }

    /** "Vorhin". */
    record JustNow() implements Day {
        @Override
        public @Nullable LocalDate resolve(LocalDate today, Direction direction) {
            return direction == Direction.PAST ? today : null;
        }
    }

    /** "Im April", "nächsten Monat": no day yet, though one may follow. */
    record Sometime() implements Day {
        @Override
        public @Nullable LocalDate resolve(LocalDate today, Direction direction) {
            return null;
        }
    }

    /** "Heute in einem Monat". */
    record MonthsAway(int months) implements Day {
        @Override
        public @Nullable LocalDate resolve(LocalDate today, Direction direction) {
            return onlyIn(direction, today.plusMonths(months), today);
        }
    }

    /** "Donnerstag, 5.3.": a wrong weekday makes the date worthless. */
    record OnWeekday(Day day, DayOfWeek weekday) implements Day {
        @Override
        public @Nullable LocalDate resolve(LocalDate today, Direction direction) {
            var date = day.resolve(today, direction);
            return date == null || date.getDayOfWeek() != weekday ? null : date;
        }
    }

    /** "Gestern, am Rosenmontag": one day in two ways; worthless where they differ. */
    record Both(Day day, Day again) implements Day {
        @Override
        public @Nullable LocalDate resolve(LocalDate today, Direction direction) {
            var date = day.resolve(today, direction);
            return date != null && date.equals(again.resolve(today, direction)) ? date : null;
        }
    }

    /** "09/03": the British day first, if the American one is too far away to be meant. */
    record Either(Day british, Day american) implements Day {

        private static final int NEAR_DAYS = 120;

        @Override
        public @Nullable LocalDate resolve(LocalDate today, Direction direction) {
            var first = near(british.resolve(today, direction), today);
            var second = near(american.resolve(today, direction), today);
            return second == null || second.equals(first) ? first : null;
        }

        private static @Nullable LocalDate near(@Nullable LocalDate date, LocalDate today) {
            return date == null || Math.abs(date.toEpochDay() - today.toEpochDay()) > NEAR_DAYS ? null : date;
        }
    }

    /** The date if it lies in this direction, today included. */
    static @Nullable LocalDate onlyIn(Direction direction, @Nullable LocalDate date, LocalDate today) {
        if (date == null) {
            return null;
        }
        boolean fits = direction == Direction.PAST ? !date.isAfter(today) : !date.isBefore(today);
        return fits ? date : null;
    }

    /** Of a day that every year has, or some, the nearest in this direction; null where it is far away. */
    static @Nullable LocalDate nearest(LocalDate today, Direction direction, IntFunction<@Nullable LocalDate> inYear) {
        LocalDate nearest = null;
        long least = FARTHEST_DAYS;
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            var date = onlyIn(direction, inYear.apply(year), today);
            long away = date == null ? Long.MAX_VALUE : Math.abs(date.toEpochDay() - today.toEpochDay());
            if (away <= least) {
                nearest = date;
                least = away;
            }
        }
        return nearest;
    }
}
