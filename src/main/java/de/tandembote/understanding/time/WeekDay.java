package de.tandembote.understanding.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** A day named by its weekday. */
public sealed interface WeekDay extends Day {

    DayOfWeek weekday();

    /** "Donnerstag", "nächsten Dienstag". */
    record Plain(DayOfWeek weekday, Which which) implements WeekDay {

        public enum Which {
            BARE,
            THIS,
            /** "Kommenden Freitag". */
            UPCOMING,
            /** "Nächsten Freitag". */
            COMING,
            AFTER_NEXT,
            LAST,
            BEFORE_LAST
        }

        @Override
        public @Nullable LocalDate resolve(LocalDate today, Direction direction) {
            var monday = monday(today);
            var next = today.with(TemporalAdjusters.next(weekday));
            var last = today.with(TemporalAdjusters.previous(weekday));
            boolean past = direction == Direction.PAST;
            // "Nächsten Freitag" said on a Tuesday is this week's to some and next week's to others.
            boolean thisWeeks = next.isBefore(monday.plusDays(7));
            var date = switch (which) {
                // Today's own name: last week's, today or next week's?
                case BARE -> today.getDayOfWeek() == weekday ? null : past ? last : next;
                case THIS ->
                    past
                            ? monday.with(TemporalAdjusters.nextOrSame(weekday))
                            : today.with(TemporalAdjusters.nextOrSame(weekday));
                case UPCOMING -> next;
                case COMING -> thisWeeks ? null : next;
                case AFTER_NEXT -> thisWeeks ? null : next.plusDays(7);
                case LAST -> last;
                case BEFORE_LAST -> last.minusDays(7);
            };
            return Day.onlyIn(direction, date, today);
        }
    }

    /**
     * "Montag in zwei Wochen", "Freitag vor einer Woche": counted from the coming or the last one.
     *
     * @param weeks ahead, or back where it is negative
     */
    record Counted(DayOfWeek weekday, int weeks) implements WeekDay {
        @Override
        public @Nullable LocalDate resolve(LocalDate today, Direction direction) {
            boolean same = today.getDayOfWeek() == weekday;
            var from = same
                    ? today
                    : today.with(weeks < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday));
            return Day.onlyIn(direction, from.plusWeeks(weeks), today);
        }
    }

    /**
     * "Mittwoch nächster Woche", "in drei Wochen am Mittwoch".
     *
     * @param weeks from this one
     */
    record InWeek(DayOfWeek weekday, int weeks) implements WeekDay {
        @Override
        public @Nullable LocalDate resolve(LocalDate today, Direction direction) {
            var date = monday(today).plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(weekday));
            return Day.onlyIn(direction, date, today);
        }
    }

    /** "Mittwoch in KW 12": a week by its number in the year (ISO 8601). */
    record InNumberedWeek(DayOfWeek weekday, int week) implements WeekDay {
        @Override
        public @Nullable LocalDate resolve(LocalDate today, Direction direction) {
            return Day.nearest(today, direction, this::inYear);
        }

        private @Nullable LocalDate inYear(int year) {
            // 4 January lies in the first week.
            var date =
                    monday(LocalDate.of(year, 1, 4)).plusWeeks(week - 1L).with(TemporalAdjusters.nextOrSame(weekday));
            return date.get(IsoFields.WEEK_BASED_YEAR) == year ? date : null;
        }
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
