package de.tandembote.understanding.time;

import de.tandembote.understanding.time.Sign.Found;
import de.tandembote.understanding.time.WeekDay.Plain.Which;
import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Token;
import de.tandembote.understanding.words.Word;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Reads what a weekday names: "Do. 5.3.", "nächsten Dienstag", "Mittwoch in KW 12", "Montag in acht Tagen". */
final class WeekdayReader {

    private final Pieces pieces;
    private final CalendarDateReader dates;
    private final WeekReader weeks;
    private final FeastReader feasts;
    private final SpanReader spans;

    WeekdayReader(Pieces pieces, CalendarDateReader dates) {
        this.pieces = pieces;
        this.dates = dates;
        this.weeks = new WeekReader(pieces);
        this.feasts = new FeastReader(pieces);
        this.spans = new SpanReader(pieces);
    }

    @Nullable
    Found read(int at) {
        if (pieces.is(at, Word.EVERY) && end(at + 1) > 0) {
            return new Found(new Sign.Vague(), end(at + 1));
        }
        var week = week(at);
        if (week != null) {
            return week;
        }
        var which = which(at);
        if (which != null && end(pieces.skip(at + 1, ".")) > 0) {
            return weekday(pieces.skip(at + 1, "."), which);
        }
        return end(at) > 0 ? weekday(at, Which.BARE) : null;
    }

    /** "Nächste Woche Mittwoch", "KW 12 am Dienstag", "in drei Wochen am Montag"; a week alone is vague. */
    private @Nullable Found week(int at) {
        var ahead = weeks.ahead(at);
        var week = ahead == null ? weeks.read(at) : ahead;
        if (week == null) {
            return null;
        }
        int day = pieces.skipOn(pieces.skipAny(afterComma(week.next()), 2, Word.NAMELY), 2);
        if (end(day) > 0) {
            return new Found(new Sign.On(week.day(weekdayAt(day))), end(day));
        }
        return ahead != null ? null : on(new Day.Sometime(), week.next());
    }

    private @Nullable Which which(int at) {
        return pieces.is(at, Word.COMING)
                ? Which.COMING
                : pieces.is(at, Word.UPCOMING)
                        ? Which.UPCOMING
                        : pieces.is(at, Word.AFTER_NEXT)
                                ? Which.AFTER_NEXT
                                : pieces.is(at, Word.BEFORE_LAST)
                                        ? Which.BEFORE_LAST
                                        : pieces.is(at, Word.LAST)
                                                ? Which.LAST
                                                : pieces.is(at, Word.THIS) ? Which.THIS : null;
    }

    private @Nullable Found weekday(int at, Which which) {
        var weekday = weekdayAt(at);
        int behind = end(at);
        var week = weeks.read(pieces.skip(behind, ","));
        if (week != null) {
            return on(week.day(weekday), week.next());
        }
        int next = afterComma(behind);
        var date = dates.read(pieces.at(next).text().equals("d") ? pieces.skip(next + 1, ".") : next);
        if (date != null && date.sign() instanceof Sign.On(var day)) {
            return on(new Day.OnWeekday(day, weekday), date.next());
        }
        var counted = counted(behind);
        if (counted != null) {
            return on(new WeekDay.Counted(weekday, counted.days() / 7), counted.next());
        }
        // "Donnerstags" is every one of them.
        if (which == Which.BARE && isEach(at) && !pieces.is(at - 1, Word.ON)) {
            return null;
        }
        var anchor = feasts.anchor(behind);
        return anchor != null
                ? on(anchor.day(weekday, 1), anchor.next())
                : on(new WeekDay.Plain(weekday, which), behind);
    }

    private boolean isEach(int at) {
        var name = pieces.at(at).text();
        return name.endsWith("tags") || name.endsWith("wochs") || name.endsWith("days") || name.equals("sonnabends");
    }

    /** "In einer Woche", "über acht Tage", "vor zwei Wochen", and the British "Monday week". */
    private SpanReader.@Nullable Span counted(int at) {
        if (pieces.is(at, Word.WEEKS) && pieces.at(at).text().equals("week")) {
            return new SpanReader.Span(7, false, at + 1);
        }
        int sign = pieces.isAny(at, Word.IN, Word.PAST) ? 1 : pieces.is(at, Word.AGO) ? -1 : 0;
        var span = sign == 0 ? null : spans.read(pieces.skip(at + 1, Word.EXACT));
        return span == null || !span.isWeeks() ? null : new SpanReader.Span(sign * span.days(), false, span.next());
    }

    /** The index behind a weekday and its part of the day, "Mo." or "Montag Nachmittag"; -1 where none stands here. */
    int end(int at) {
        if (pieces.is(at, Word.WEEKDAY)) {
            int behind = partOfDay(at + 1);
            boolean morning = pieces.is(behind, Word.DAY_OFFSET)
                    && pieces.at(behind).text().equals("morgen");
            return morning ? behind + 1 : behind;
        }
        return pieces.is(at, Word.WEEKDAY_SHORT) && isMeant(at) ? partOfDay(pieces.skip(at + 1, ".")) : -1;
    }

    /** "Do" is also a part of "to do": a date, a time or a full stop has to stand beside it. */
    private boolean isMeant(int at) {
        var piece = pieces.at(at);
        boolean capital = Character.isUpperCase(piece.raw().codePointAt(0));
        boolean dot = pieces.isMark(at + 1, ".") && pieces.at(at + 1).glued();
        int next = afterComma(pieces.skip(at + 1, "."));
        boolean word = isAlsoAWord(at);
        boolean date = dates.read(next) != null || weeks.read(next) != null;
        boolean german = pieces.isDigits(next) && pieces.at(next + 1).text().equals("uhr");
        if (pieces.at(at).text().equals("do") && (date || german)) {
            return true;
        }
        boolean time = pieces.is(next, Word.AT) || (pieces.isDigits(next) && isTime(next + 1));
        boolean led = pieces.isAny(at - 1, Word.ON, Word.COMING, Word.UPCOMING, Word.LAST, Word.THIS);
        boolean pair = isPair(at, at + 2, at + 1) || isPair(at - 2, at, at - 1);
        boolean enclosed = pieces.isMark(at - 1, "(") && (pieces.isMark(at + 1, ")") || pieces.isMark(at + 2, ")"));
        if (pair || enclosed || (word && (date || time) && (dot || (capital && !isStart(at))))) {
            return true;
        }
        return !word && (date || time || (led && (capital || dot)));
    }

    private boolean isAlsoAWord(int at) {
        return switch (pieces.at(at).text()) {
            case "do", "so", "sat", "sun" -> true;
            default -> false;
        };
    }

    /** "Di/Do", "Mo-Fr". */
    private boolean isPair(int one, int other, int mark) {
        return pieces.is(one, Word.WEEKDAY_SHORT)
                && pieces.is(other, Word.WEEKDAY_SHORT)
                && (pieces.isMark(mark, "/") || pieces.isMark(mark, "-"));
    }

    private boolean isStart(int at) {
        var before = pieces.at(at - 1);
        return before.kind() == Token.Kind.LINE_END || before.isMark(".") || before.isMark("!");
    }

    private boolean isTime(int at) {
        boolean minutes = (pieces.isMark(at, ":") || pieces.isMark(at, ".")) && pieces.isGluedDigits(at + 1);
        return minutes || pieces.isAny(at, Word.OCLOCK, Word.H, Word.AM, Word.PM) || pieces.isMark(at, "-");
    }

    private int partOfDay(int at) {
        return pieces.skipAny(at, 2, Word.MORNING, Word.NOON, Word.AFTERNOON, Word.EVENING);
    }

    private int afterComma(int at) {
        return pieces.skipOn(pieces.skip(at, ","), 2);
    }

    DayOfWeek weekdayAt(int at) {
        var piece = pieces.at(at);
        return DayOfWeek.of(piece.is(Word.WEEKDAY) ? piece.value(Word.WEEKDAY) : piece.value(Word.WEEKDAY_SHORT));
    }

    private static Found on(Day day, int next) {
        return new Found(new Sign.On(day), next);
    }
}
