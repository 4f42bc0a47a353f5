package de.tandembote.understanding;

import de.tandembote.understanding.Sign.Found;
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
        boolean ago = span != null && pieces.is(span.next(), Word.AGO) && !isBefore(span.next());
        return ago ? on(-span.days(), span.next() + 1) : null;
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
        return about || span.unsure()
                ? new Found(new Sign.Vague(), span.next())
                : on(sign * span.days(), span.next());
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
