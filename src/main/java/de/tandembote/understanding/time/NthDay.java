package de.tandembote.understanding.time;

import de.tandembote.understanding.words.Feast;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * "Erster Dienstag im April", "letzter Werktag des Monats", "am letzten Tag des Monats".
 *
 * @param nth from 1; from the end of the month where it is negative
 */
record NthDay(int nth, Kind kind, @Nullable DayOfWeek weekday, MonthOf month) implements Day {

    enum Kind {
        DAY,
        WEEKDAY,
        WORKDAY
    }

    static NthDay of(int nth, DayOfWeek weekday, MonthOf month) {
        return new NthDay(nth, Kind.WEEKDAY, weekday, month);
    }

    static NthDay of(int nth, Kind kind, MonthOf month) {
        return new NthDay(nth, kind, null, month);
    }

    @Override
    public @Nullable LocalDate resolve(LocalDate today, Direction direction) {
        return Day.onlyIn(direction, month.pick(today, direction, this::in), today);
    }

    private @Nullable LocalDate in(YearMonth month) {
        var day = nth > 0 ? month.atDay(1) : month.atEndOfMonth();
        for (int left = Math.abs(nth); YearMonth.from(day).equals(month); day = day.plusDays(nth > 0 ? 1 : -1)) {
            if (fits(day) && --left == 0) {
                // To some a Saturday is a working day, to others it is none.
                return kind == Kind.WORKDAY && passesSaturday(month, day) ? null : day;
            }
        }
        return null;
    }

    private boolean fits(LocalDate day) {
        return switch (kind) {
            case DAY -> true;
            case WEEKDAY -> day.getDayOfWeek() == weekday;
            case WORKDAY -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() && !Feast.isDayOff(day);
        };
    }

    private boolean passesSaturday(YearMonth month, LocalDate day) {
        var from = nth > 0 ? month.atDay(1) : day;
        var to = nth > 0 ? day : month.atEndOfMonth();
        return from.datesUntil(to.plusDays(1))
                .anyMatch(each -> each.getDayOfWeek() == DayOfWeek.SATURDAY && !Feast.isDayOff(each));
    }
}
