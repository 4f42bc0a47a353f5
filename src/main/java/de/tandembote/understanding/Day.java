package de.tandembote.understanding;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day in the words of a person; which day it is depends on today and on whether it tells of past or future. */
sealed interface Day {

    /**
     * The day meant.
     *
     * @return null where there is none in that direction, or where two are plausible
     */
    @Nullable
    LocalDate resolve(LocalDate today, Direction direction);

    /**
     * "5.3.", "Donnerstag, 5. März 2026", "am 15.".
     *
     * @param month null where only the day of a month was named
     * @param year null where it was not named
     * @param weekday the weekday named beside it; a wrong one makes the date worthless
     */
    record Dated(
            int day,
            @Nullable Integer month,
            @Nullable Integer year,
            @Nullable DayOfWeek weekday) implements Day {

        /** A date that is farther away in its direction belongs to the other one. */
        private static final int FARTHEST_DAYS = 270;

        @Override
        public @Nullable LocalDate resolve(LocalDate today, Direction direction) {
            var date = month == null ? nearestMonth(today, direction) : nearestYear(month, today, direction);
            if (date == null || (weekday != null && date.getDayOfWeek() != weekday)) {
                return null;
            }
            return liesIn(direction, date, today) ? date : null;
        }

        private @Nullable LocalDate nearestMonth(LocalDate today, Direction direction) {
            var here = date(today.getYear(), today.getMonthValue());
            if (here != null && liesIn(direction, here, today)) {
                return here;
            }
            var other = today.plusMonths(direction == Direction.PAST ? -1 : 1);
            return date(other.getYear(), other.getMonthValue());
        }

        private @Nullable LocalDate nearestYear(int month, LocalDate today, Direction direction) {
            if (year != null) {
                return date(year, month);
            }
            int step = direction == Direction.PAST ? -1 : 1;
            var date = date(today.getYear(), month);
            if (date != null && !liesIn(direction, date, today)) {
                date = date(today.getYear() + step, month);
            }
            return date == null || Math.abs(date.toEpochDay() - today.toEpochDay()) > FARTHEST_DAYS ? null : date;
        }

        private @Nullable LocalDate date(int year, int month) {
            try {
                return LocalDate.of(year, month, day);
            } catch (DateTimeException _) {
                return null;
            }
        }
    }

    /** "Gestern", "in 14 Tagen". */
    record Away(int days) implements Day {
        @Override
        public @Nullable LocalDate resolve(LocalDate today, Direction direction) {
            var date = today.plusDays(days);
            return liesIn(direction, date, today) ? date : null;
        }
    }

    /** "Donnerstag", "nächsten Dienstag", "letzte Woche Montag". */
    record Weekly(DayOfWeek weekday, Which which) implements Day {

        enum Which {
            BARE,
            THIS,
            COMING,
            LAST,
            NEXT_WEEK,
            LAST_WEEK,
            /** "Dienstag in einer Woche". */
            A_WEEK_LATER
        }

        @Override
        public @Nullable LocalDate resolve(LocalDate today, Direction direction) {
            int ahead = Math.floorMod(weekday.getValue() - today.getDayOfWeek().getValue(), 7);
            var monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
            var inThisWeek = monday.plusDays(weekday.getValue() - 1L);
            var next = today.plusDays(ahead == 0 ? 7 : ahead);
            var last = next.minusDays(ahead == 0 ? 14 : 7);
            var date = switch (which) {
                // Today's own name: last week's, today or next week's?
                case BARE -> ahead == 0 ? null : direction == Direction.PAST ? last : next;
                case THIS -> direction == Direction.PAST ? inThisWeek : next;
                // "Nächsten Freitag" said on a Tuesday is this week's to some and next week's to others.
                case COMING -> next.isBefore(monday.plusDays(7)) ? null : next;
                case LAST -> last;
                case NEXT_WEEK -> inThisWeek.plusDays(7);
                case LAST_WEEK -> inThisWeek.minusDays(7);
                case A_WEEK_LATER -> ahead == 0 ? next : next.plusDays(7);
            };
            return date != null && liesIn(direction, date, today) ? date : null;
        }
    }

    private static boolean liesIn(Direction direction, LocalDate date, LocalDate today) {
        return direction == Direction.PAST ? !date.isAfter(today) : !date.isBefore(today);
    }
}
