package de.tandembote.understanding.time;

import de.tandembote.understanding.time.Sign.Found;
import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Word;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Reads "erster Dienstag im April", "letzter Werktag des Monats", "letzter Montag vor Heiligabend". */
final class NthDayReader {

    private final Pieces pieces;
    private final MonthReader months;
    private final FeastReader feasts;

    NthDayReader(Pieces pieces) {
        this.pieces = pieces;
        this.months = new MonthReader(pieces);
        this.feasts = new FeastReader(pieces);
    }

    @Nullable
    Found read(int at) {
        int nth = nth(at);
        if (nth == 0) {
            return null;
        }
        int what = pieces.isDigits(at) ? at + 2 : at + 1;
        boolean weekday = pieces.isAny(what, Word.WEEKDAY, Word.WEEKDAY_SHORT);
        boolean workday = pieces.is(what, Word.WORKDAY);
        if (!weekday && !workday && !pieces.is(what, Word.DAYS)) {
            return null;
        }
        int behind = pieces.is(what, Word.WEEKDAY_SHORT) ? pieces.skip(what + 1, ".") : what + 1;
        if (weekday) {
            var anchor = feasts.anchor(behind);
            if (anchor != null && (nth < 0) == (anchor.sign() < 0)) {
                return new Found(new Sign.On(anchor.day(weekdayAt(what), Math.abs(nth))), anchor.next());
            }
        }
        var month = pieces.is(behind, Word.YEAR_OFFSET) && pieces.at(behind).value(Word.YEAR_OFFSET) == 1
                ? new MonthReader.FoundMonth(new MonthOf.Named(1, null), behind + 1)
                : months.read(behind);
        if (month == null) {
            // "Letzten Dienstag" needs no month, "am dritten Dienstag" does.
            return nth > 0 && weekday ? new Found(new Sign.Vague(), behind) : null;
        }
        var day = weekday
                ? NthDay.of(nth, weekdayAt(what), month.month())
                : NthDay.of(nth, workday ? NthDay.Kind.WORKDAY : NthDay.Kind.DAY, month.month());
        return new Found(new Sign.On(day), month.next());
    }

    private int nth(int at) {
        if (pieces.is(at, Word.ORDINAL)) {
            return pieces.at(at).value(Word.ORDINAL);
        }
        if (pieces.isDigits(at) && pieces.isMark(at + 1, ".")) {
            return pieces.number(at);
        }
        return pieces.is(at, Word.BEFORE_LAST) ? -2 : pieces.is(at, Word.LAST) ? -1 : 0;
    }

    private DayOfWeek weekdayAt(int at) {
        var piece = pieces.at(at);
        return DayOfWeek.of(piece.is(Word.WEEKDAY) ? piece.value(Word.WEEKDAY) : piece.value(Word.WEEKDAY_SHORT));
    }
}
