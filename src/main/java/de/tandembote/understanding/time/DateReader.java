package de.tandembote.understanding.time;

import de.tandembote.understanding.time.Sign.Found;
import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Word;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Reads the day that starts at a piece, in whatever words; looks a few pieces ahead, never far back. */
public final class DateReader {

    private static final int MOST_WORDS_BETWEEN = 4;

    private final Pieces pieces;
    private final CalendarDateReader dates;
    private final WeekdayReader weekdays;
    private final NthDayReader nthDays;
    private final FeastReader feasts;
    private final AwayReader away;

    public DateReader(Pieces pieces) {
        this.pieces = pieces;
        this.dates = new CalendarDateReader(pieces);
        this.weekdays = new WeekdayReader(pieces, dates);
        this.nthDays = new NthDayReader(pieces);
        this.feasts = new FeastReader(pieces);
        this.away = new AwayReader(pieces);
    }

    /** The day that starts at this piece; null where none does. */
    @Nullable
    public Found read(int at) {
        var found = one(at);
        boolean day = found != null && found.sign() instanceof Sign.On(var named) && !(named instanceof Day.Sometime);
        return day && found != null ? withTheSameAgain(found) : found;
    }

    /**
     * "Ein Donnerstag", "(Donnerstag)": tells of a day named before on which weekday it falls; null for anything else.
     */
    @Nullable
    public DayOfWeek remark(int at) {
        boolean enclosed = pieces.isMark(at - 1, "(") && pieces.isMark(weekdays.end(at), ")");
        boolean one = pieces.number(at - 1) == 1 && !pieces.isDigits(at - 1);
        return weekdays.end(at) > 0 && (enclosed || one) ? weekdays.weekdayAt(at) : null;
    }

    public int behindRemark(int at) {
        return weekdays.end(at);
    }

    private @Nullable Found one(int at) {
        if (isName(at)) {
            return null;
        }
        var nth = nthDays.read(at);
        if (nth != null) {
            return nth;
        }
        var weekday = weekdays.read(at);
        if (weekday != null) {
            return weekday;
        }
        var feast = feasts.read(at);
        if (feast != null) {
            return feast;
        }
        var vague = vague(at);
        if (vague != null) {
            return vague;
        }
        var days = away.read(at);
        return days != null ? days : dates.read(at);
    }

    /** "Frau Sonntag", "Fr. Mai", "Hr. Freitag"; and in "schönen Dienstag" the day is wished, not named. */
    private boolean isName(int at) {
        int before = pieces.isMark(at - 1, ".") ? at - 2 : at - 1;
        if (pieces.is(at, Word.WEEKDAY) && pieces.is(before, Word.WISH)) {
            return true;
        }
        return pieces.isAny(at, Word.WEEKDAY, Word.MONTH) && pieces.is(before, Word.TITLE);
    }

    /** "Morgen, am 1.10.", "gestern, am Rosenmontag", "5.3. (Donnerstag)"; but "Di/Do" and "5.-6.3." are two days. */
    private Found withTheSameAgain(Found found) {
        int at = found.next();
        boolean dash = pieces.isMark(at, "-") || pieces.isMark(at, "/");
        boolean enclosed = pieces.isMark(at, "(");
        int start = dash || enclosed || pieces.isMark(at, ",") ? at + 1 : at;
        int again = pieces.skipOn(pieces.skipAny(pieces.skipOn(start, 1), MOST_WORDS_BETWEEN, Word.NAMELY), 2);
        var next = one(again);
        if (next == null
                || !(next.sign() instanceof Sign.On(var other))
                || !(found.sign() instanceof Sign.On(var day))) {
            return found;
        }
        if (isOfOneKind(day, other)) {
            return dash ? new Found(new Sign.Vague(), next.next()) : found;
        }
        int end = enclosed ? pieces.skip(next.next(), ")") : next.next();
        return new Found(new Sign.On(same(day, other)), end);
    }

    private static boolean isOfOneKind(Day day, Day other) {
        return isOfCalendar(day) == isOfCalendar(other)
                && day instanceof WeekDay == other instanceof WeekDay
                && day instanceof FeastDay == other instanceof FeastDay;
    }

    private static boolean isOfCalendar(Day day) {
        return day instanceof Day.Dated
                || day instanceof Day.OnWeekday
                || day instanceof Day.Either
                || day instanceof NthDay;
    }

    /** One day said twice; the words that name a plain weekday only check it. */
    public static Day same(Day day, Day other) {
        if (other instanceof WeekDay.Plain plain) {
            return new Day.OnWeekday(day, plain.weekday());
        }
        return day instanceof WeekDay.Plain plain
                ? new Day.OnWeekday(other, plain.weekday())
                : new Day.Both(day, other);
    }

    private @Nullable Found vague(int at) {
        if (pieces.is(at, Word.AT) && pieces.isAny(at + 1, Word.ON, Word.FEAST)) {
            var around = one(pieces.skip(at + 1, Word.ON));
            return around == null ? null : new Found(new Sign.Vague(), around.next());
        }
        if (pieces.is(at, Word.VAGUE_DAY)) {
            return new Found(new Sign.Vague(), at + 1);
        }
        if (pieces.is(at, Word.MONTH_OFFSET)) {
            return pieces.at(at).value(Word.MONTH_OFFSET) > 0
                    ? new Found(new Sign.On(new Day.Sometime()), at + 1)
                    : null;
        }
        if (!pieces.isAny(at, Word.VAGUE, Word.PART_OF)) {
            return null;
        }
        int next = pieces.skipAny(at + 1, 3, Word.IN, Word.ON);
        next = pieces.skipAny(next, 1, Word.COMING, Word.UPCOMING, Word.THIS, Word.LAST, Word.ORDINAL);
        boolean named = pieces.isAny(next, Word.MONTH, Word.WEEKDAY, Word.MONTHS, Word.WEEKS, Word.YEAR, Word.FEAST)
                || pieces.is(next, Word.MONTH_OFFSET)
                || (pieces.isDigits(next) && pieces.number(next) > 2000);
        // "Am Ende war es gut" tells of no time.
        return named || pieces.is(at, Word.VAGUE) ? new Found(new Sign.Vague(), named ? next + 1 : at + 1) : null;
    }
}
