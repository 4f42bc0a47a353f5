package de.tandembote.understanding.time;

import de.tandembote.understanding.time.Sign.Found;
import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Word;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Reads days counted from today: "gestern Abend", "heute in 14 Tagen", "vor zwei Wochen"; a few pieces ahead. */
final class AwayReader {

    private final Pieces pieces;
    private final SpanReader spans;

    AwayReader(Pieces pieces) {
        this.pieces = pieces;
        this.spans = new SpanReader(pieces);
    }

    @Nullable
    Found read(int at) {
        if (pieces.is(at, Word.DAY_OFFSET)) {
            return fromDay(pieces.at(at).value(Word.DAY_OFFSET), partOfDay(at + 1));
        }
        if (pieces.is(at, Word.JUST_NOW)) {
            return new Found(new Sign.On(new Day.JustNow()), at + 1);
        }
        if (pieces.is(at, Word.IN)) {
            return counted(at + 1, 1);
        }
        if (pieces.is(at, Word.AGO)) {
            return counted(at + 1, -1);
        }
        var span = spans.read(at);
        if (span != null && span.isWeeks() && pieces.isAny(span.next(), Word.DAY_OFFSET, Word.ON, Word.FROM)) {
            return weekFrom(span);
        }
        if (span == null || !pieces.is(span.next(), Word.AGO) || isBefore(span.next())) {
            return null;
        }
        return on(-span.days(), span.next() + 1);
    }

    /** "Heute", and how far from there: "in acht Tagen", "vor einer Woche", "in einem Monat", "week". */
    private Found fromDay(int days, int at) {
        int sign = pieces.isAny(at, Word.IN, Word.PAST) ? 1 : pieces.is(at, Word.AGO) ? -1 : 0;
        int number = pieces.skip(at + 1, Word.EXACT);
        var span = sign == 0 ? null : spans.read(number);
        if (span != null) {
            return on(days + sign * span.days(), span.next());
        }
        if (sign != 0 && days == 0 && pieces.number(number) > 0 && pieces.is(number + 1, Word.MONTHS)) {
            return new Found(new Sign.On(new Day.MonthsAway(sign * pieces.number(number))), number + 2);
        }
        // "A week today", "today week".
        return pieces.is(at, Word.WEEKS) && pieces.at(at).text().equals("week") ? on(days + 7, at + 1) : on(days, at);
    }

    /** The British "a week today", "a week on Friday". */
    private @Nullable Found weekFrom(SpanReader.Span span) {
        boolean english = pieces.is(span.next() - 1, Word.FORTNIGHT)
                || pieces.at(span.next() - 1).text().startsWith("week");
        int at = pieces.skipAny(span.next(), 1, Word.ON, Word.FROM);
        if (english && pieces.is(at, Word.DAY_OFFSET)) {
            return on(pieces.at(at).value(Word.DAY_OFFSET) + span.days(), at + 1);
        }
        return english && pieces.is(at, Word.WEEKDAY)
                ? new Found(
                        new Sign.On(
                                new WeekDay.Counted(DayOfWeek.of(pieces.at(at).value(Word.WEEKDAY)), span.days() / 7)),
                        at + 1)
                : null;
    }

    private @Nullable Found counted(int at, int sign) {
        int number = pieces.skipAny(at, 2, Word.EXACT, Word.ABOUT);
        boolean about = pieces.is(at, Word.ABOUT) && !pieces.is(at, Word.EXACT);
        var span = spans.read(number);
        if (span == null) {
            boolean months = pieces.number(number) > 0 && pieces.is(number + 1, Word.MONTHS);
            return months ? new Found(new Sign.Vague(), number + 2) : null;
        }
        if (isBefore(span.next())) {
            return null;
        }
        return about || span.unsure() ? new Found(new Sign.Vague(), span.next()) : on(sign * span.days(), span.next());
    }

    /** "Zwei Tage vor Heiligabend" counts from there. */
    private boolean isBefore(int at) {
        return pieces.is(at, Word.BEFORE) && pieces.is(pieces.skip(at + 1, Word.ON), Word.FEAST);
    }

    /** The index behind "Nachmittag", "früh". */
    int partOfDay(int at) {
        return pieces.skipAny(at, 2, Word.MORNING, Word.NOON, Word.AFTERNOON, Word.EVENING);
    }

    private static Found on(int days, int next) {
        return new Found(new Sign.On(new Day.Away(days)), next);
    }
}
