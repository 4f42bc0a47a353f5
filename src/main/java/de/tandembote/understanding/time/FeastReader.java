package de.tandembote.understanding.time;

import de.tandembote.understanding.time.Sign.Found;
import de.tandembote.understanding.words.Feast;
import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Word;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Reads feasts and days counted from them: "Karfreitag", "Dienstag nach Ostern", "zwei Tage vor Heiligabend". */
final class FeastReader {

    private final Pieces pieces;
    private final SpanReader spans;

    FeastReader(Pieces pieces) {
        this.pieces = pieces;
        this.spans = new SpanReader(pieces);
    }

    /**
     * A feast that a day is counted from.
     *
     * @param sign -1 before it, 1 behind it
     */
    record Anchor(Feast feast, int sign, int next) {
        Day day(DayOfWeek weekday, int nth) {
            return new FeastDay.Weekday(feast, weekday, sign * nth);
        }
    }

    @Nullable
    Found read(int at) {
        if (pieces.is(at, Word.FEAST)) {
            return feast(at);
        }
        var vague = anchor(at);
        if (vague != null) {
            return new Found(new Sign.Vague(), vague.next());
        }
        if (pieces.is(at, Word.DAYS)) {
            var anchor = anchor(at + 1);
            return anchor == null ? null : away(anchor, 1);
        }
        var span = spans.read(at);
        var anchor = span == null ? null : anchor(span.next());
        return span == null || anchor == null ? null : away(anchor, span.days());
    }

    /** "Nach Ostern", "vor dem zweiten Advent"; null for anything else. */
    @Nullable
    Anchor anchor(int at) {
        int sign = pieces.is(at, Word.BEFORE) ? -1 : pieces.is(at, Word.AFTER) ? 1 : 0;
        int feast = pieces.skip(at + 1, Word.ON);
        return sign != 0 && pieces.is(feast, Word.FEAST) ? new Anchor(feastAt(feast), sign, feast + 1) : null;
    }

    private @Nullable Found feast(int at) {
        if (pieces.isAny(at - 1, Word.WISH, Word.TITLE) || pieces.isAny(at - 2, Word.WISH)) {
            return null;
        }
        int behind = pieces.isDigits(at + 1) && pieces.number(at + 1) >= 2000 ? at + 2 : at + 1;
        return feastAt(at).isOneDay()
                ? new Found(new Sign.On(new FeastDay.Away(feastAt(at), 0)), behind)
                : new Found(new Sign.Vague(), behind);
    }

    private static Found away(Anchor anchor, int days) {
        return new Found(new Sign.On(new FeastDay.Away(anchor.feast(), anchor.sign() * days)), anchor.next());
    }

    private Feast feastAt(int at) {
        return Feast.of(pieces.at(at).value(Word.FEAST));
    }
}
