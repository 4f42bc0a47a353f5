package de.tandembote.understanding.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The month that a day lies in, in the words of a person. */
public sealed interface MonthOf {

    /** "Am 15.": which month was not said. */
    MonthOf UNSAID = new Unsaid();

    /** The day that is picked from the month meant; null where the month has none, or none near enough. */
    @Nullable
    LocalDate pick(LocalDate today, Direction direction, Function<YearMonth, @Nullable LocalDate> day);

    /** The month nearest in the direction told of. */
    record Unsaid() implements MonthOf {
        @Override
        public @Nullable LocalDate pick(
                LocalDate today, Direction direction, Function<YearMonth, @Nullable LocalDate> day) {
            var month = YearMonth.from(today);
            var here = Day.onlyIn(direction, day.apply(month), today);
            return here != null ? here : day.apply(month.plusMonths(direction == Direction.PAST ? -1 : 1));
        }
    }

    /**
     * "Des Monats", "nächsten Monats", "v. M.".
     *
     * @param months from this one
     */
    record Relative(int months) implements MonthOf {
        @Override
        public @Nullable LocalDate pick(
                LocalDate today, Direction direction, Function<YearMonth, @Nullable LocalDate> day) {
            return day.apply(YearMonth.from(today).plusMonths(months));
        }
    }

    /**
     * "März", "März 2026".
     *
     * @param year null where it was not named
     */
    record Named(int month, @Nullable Integer year) implements MonthOf {
        @Override
        public @Nullable LocalDate pick(
                LocalDate today, Direction direction, Function<YearMonth, @Nullable LocalDate> day) {
            return year != null
                    ? day.apply(YearMonth.of(year, month))
                    : Day.nearest(today, direction, each -> day.apply(YearMonth.of(each, month)));
        }
    }

    /**
     * "Januar nächsten Jahres", "17. Juni d. J.".
     *
     * @param years from this one
     */
    record InYear(int month, int years) implements MonthOf {
        @Override
        public @Nullable LocalDate pick(
                LocalDate today, Direction direction, Function<YearMonth, @Nullable LocalDate> day) {
            return day.apply(YearMonth.of(today.getYear() + years, month));
        }
    }
}
