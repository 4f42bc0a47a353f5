package de.tandembote.understanding;

import de.tandembote.understanding.Day.Weekly.Which;
import de.tandembote.understanding.Sign.Found;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Reads "5.3.", "Donnerstag, 5. März", "March 5th", "übermorgen", "in 14 Tagen"; looks a few pieces ahead, never back. */
final class DateReader {

    private final Pieces pieces;
    private final CalendarDateReader dates;

    DateReader(Pieces pieces) {
        this.pieces = pieces;
        this.dates = new CalendarDateReader(pieces);
    }

    /** The day that starts at this piece; null where none does. */
    @Nullable
    Found read(int at) {
        var weekday = weekday(at);
        if (weekday != null) {
            return weekday;
        }
        var vague = vague(at);
        if (vague != null) {
            return vague;
        }
        var away = away(at);
        if (away != null) {
            return away;
        }
        var date = dates.read(at);
        return date == null ? null : withWeekdayBehind(date);
    }

    private @Nullable Found weekday(int at) {
        if (pieces.is(at, Word.NEXT_WEEK) || pieces.is(at, Word.LAST_WEEK) || pieces.is(at, Word.THIS_WEEK)) {
            int day = pieces.skip(at + 1, Word.ON);
            return pieces.is(day, Word.WEEKDAY) ? found(day, weekOf(at), day + 1) : new Found(new Sign.Vague(), at + 1);
        }
        if (pieces.is(at, Word.WEEKDAY_SHORT) && !pieces.is(at, Word.WEEKDAY)) {
            return shortWeekday(at);
        }
        if (pieces.is(at + 1, Word.WEEKDAY)) {
            var which = adjective(at);
            if (which != null) {
                return withDate(at + 1, which);
            }
        }
        return pieces.is(at, Word.WEEKDAY) ? withDate(at, Which.BARE) : null;
    }

    private @Nullable Which adjective(int at) {
        return pieces.is(at, Word.COMING)
                ? Which.COMING
                : pieces.is(at, Word.THIS) ? Which.THIS : pieces.is(at, Word.LAST) ? Which.LAST : null;
    }

    private Which weekOf(int at) {
        return pieces.is(at, Word.NEXT_WEEK)
                ? Which.NEXT_WEEK
                : pieces.is(at, Word.LAST_WEEK) ? Which.LAST_WEEK : Which.THIS;
    }

    /** "Do. 5.3." is a weekday, "do" alone is not. */
    private @Nullable Found shortWeekday(int at) {
        int date = afterWeekday(pieces.skip(at + 1, "."));
        var found = dates.read(date);
        return found == null ? null : withDate(at, Which.BARE);
    }

    private Found withDate(int at, Which which) {
        int behind = pieces.skip(at + 1, ".");
        var date = dates.read(afterWeekday(behind));
        if (date != null && date.sign() instanceof Sign.On(Day.Dated dated)) {
            return new Found(on(dated, dayOfWeek(at)), date.next());
        }
        int week = pieces.skip(pieces.skip(at + 1, Word.IN), Word.ON);
        if (pieces.is(week, Word.NEXT_WEEK) || pieces.is(week, Word.LAST_WEEK) || pieces.is(week, Word.THIS_WEEK)) {
            return found(at, weekOf(week), week + 1);
        }
        if (pieces.is(at + 1, Word.IN) && pieces.number(at + 2) == 1 && pieces.is(at + 3, Word.WEEKS)) {
            return found(at, Which.A_WEEK_LATER, at + 4);
        }
        return found(at, which, at + 1);
    }

    private int afterWeekday(int at) {
        int next = pieces.skip(at, ",");
        while (pieces.is(next, Word.ON)) {
            next++;
        }
        return next;
    }

    private Found found(int weekdayAt, Which which, int next) {
        return new Found(new Sign.On(new Day.Weekly(dayOfWeek(weekdayAt), which)), next);
    }

    private DayOfWeek dayOfWeek(int at) {
        var piece = pieces.at(at);
        return DayOfWeek.of(piece.is(Word.WEEKDAY) ? piece.value(Word.WEEKDAY) : piece.value(Word.WEEKDAY_SHORT));
    }

    private static Sign on(Day.Dated date, DayOfWeek weekday) {
        return new Sign.On(new Day.Dated(date.day(), date.month(), date.year(), weekday));
    }

    /** "5.3. (Donnerstag)". */
    private Found withWeekdayBehind(Found date) {
        int at = pieces.skip(date.next(), "(");
        int end = pieces.skip(pieces.skip(at + 1, "."), ")");
        boolean named = pieces.is(at, Word.WEEKDAY)
                || (at > date.next() && pieces.is(at, Word.WEEKDAY_SHORT) && pieces.isMark(end - 1, ")"));
        return named && date.sign() instanceof Sign.On(Day.Dated dated)
                ? new Found(on(dated, dayOfWeek(at)), at > date.next() ? end : at + 1)
                : date;
    }

    private @Nullable Found vague(int at) {
        if (pieces.is(at, Word.VAGUE_DAY)) {
            return new Found(new Sign.Vague(), at + 1);
        }
        if (!pieces.is(at, Word.VAGUE)) {
            return null;
        }
        int next = at + 1;
        while (pieces.is(next, Word.IN) || pieces.is(next, Word.ON)) {
            next++;
        }
        boolean named = pieces.is(next, Word.MONTH) || pieces.is(next, Word.WEEKDAY);
        return new Found(new Sign.Vague(), named ? next + 1 : at + 1);
    }

    private @Nullable Found away(int at) {
        if (pieces.is(at, Word.DAY_OFFSET)) {
            int days = pieces.at(at).value(Word.DAY_OFFSET);
            int more = pieces.is(at + 1, Word.IN) ? days(at + 2) : 0;
            return new Found(new Sign.On(new Day.Away(days + more)), more > 0 ? at + 4 : at + 1);
        }
        if (pieces.is(at, Word.IN) && days(at + 1) > 0) {
            return new Found(new Sign.On(new Day.Away(days(at + 1))), at + 3);
        }
        if (pieces.is(at, Word.AGO) && days(at + 1) > 0) {
            return new Found(new Sign.On(new Day.Away(-days(at + 1))), at + 3);
        }
        return days(at) > 0 && pieces.is(at + 2, Word.AGO)
                ? new Found(new Sign.On(new Day.Away(-days(at))), at + 3)
                : null;
    }

    /** "14 Tagen", "zwei Wochen"; 0 for anything else. */
    private int days(int at) {
        int number = pieces.number(at);
        if (number < 1 || number > 366) {
            return 0;
        }
        return pieces.is(at + 1, Word.DAYS) ? number : pieces.is(at + 1, Word.WEEKS) ? number * 7 : 0;
    }
}
