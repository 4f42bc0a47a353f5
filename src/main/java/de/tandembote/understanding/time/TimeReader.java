package de.tandembote.understanding.time;

import de.tandembote.understanding.time.Clock.Half;
import de.tandembote.understanding.time.Sign.Found;
import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Word;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads times and spans of them: "um 15 Uhr", "halb drei", "von 14 bis 15:30 Uhr", "Beginn 15:00, Ende 16:30". */
public final class TimeReader {

    private final Pieces pieces;
    private final ClockReader clocks;

    public TimeReader(Pieces pieces) {
        this.pieces = pieces;
        this.clocks = new ClockReader(pieces);
    }

    /** The time that starts at this piece; null where none does. */
    @Nullable
    public Found read(int at) {
        if (isScale(at - 1)) {
            return null;
        }
        int first = lead(at);
        var said = clocks.read(first, first > at);
        if (said == null) {
            return null;
        }
        var start = said.half() == Half.UNSAID ? said.in(halfBefore(at)) : said;
        var either = either(start);
        if (either != null) {
            return either;
        }
        var end = end(start, pieces.is(first - 1, Word.BETWEEN));
        boolean sure = start.sure() || pieces.is(at, Word.FROM);
        if (end != null && (sure || end.sure()) && !isDate(end.next())) {
            return span(start, end);
        }
        return start.sure() || (first > at && !pieces.is(at, Word.FROM)) ? found(start) : null;
    }

    /** "Auf einer Skala von 1 bis 5". */
    private boolean isScale(int at) {
        return switch (pieces.at(at).text()) {
            case "skala", "scale" -> true;
            default -> false;
        };
    }

    /** The index behind "um", "so gegen", "um circa", "von". */
    private int lead(int at) {
        return pieces.isAny(at, Word.AT, Word.FROM) ? pieces.skipAny(at + 1, 2, Word.AT, Word.ABOUT, Word.EXACT) : at;
    }

    /** "Abends um 7", "morgen Nachmittag, 2 Uhr". */
    private Half halfBefore(int at) {
        int before = pieces.isMark(at - 1, ",") ? at - 2 : at - 1;
        boolean morning = pieces.at(before).text().equals("morgen") && pieces.isAny(before - 1, Word.WEEKDAY);
        return morning ? Half.MORNING : ClockReader.half(pieces.at(before));
    }

    /** "10 oder 14 Uhr" names no time. */
    private @Nullable Found either(Clock start) {
        var other = pieces.is(start.next(), Word.OR) ? clocks.read(lead(start.next() + 1), true) : null;
        boolean time = other != null && (start.sure() || other.sure()) && !isDate(other.next());
        return time && other != null ? new Found(new Sign.Vague(), other.next()) : null;
    }

    /** The end in "14 - 15 Uhr", "zwischen 9 und 10 Uhr", "13 Uhr, bis maximal 14 Uhr", "15:00, Ende 16:30". */
    private @Nullable Clock end(Clock start, boolean between) {
        int next = start.next();
        if (pieces.isMark(next, "-") || pieces.is(next, Word.TO)) {
            return clocks.read(pieces.skipAny(next + 1, 2, Word.AT, Word.ABOUT), true);
        }
        if (between && pieces.is(next, Word.AND)) {
            return clocks.read(pieces.skipAny(next + 1, 2, Word.AT, Word.ABOUT), true);
        }
        int word = pieces.skip(pieces.skip(next, ","), Word.AND);
        if (pieces.is(word, Word.UNTIL)) {
            return clocks.read(pieces.skipAny(word + 1, 3, Word.AT, Word.ABOUT), true);
        }
        if (pieces.is(word, Word.END)) {
            return clocks.read(pieces.skipAny(pieces.skip(word + 1, ":"), 3, Word.AT, Word.ABOUT), true);
        }
        return null;
    }

    /** "Von 14. bis" starts a date. */
    private boolean isDate(int next) {
        return pieces.isMark(next, ".") && pieces.isGluedDigits(next + 1);
    }

    private Found found(Clock start) {
        var time = start.time();
        return time == null
                ? new Found(new Sign.Vague(), start.next())
                : new Found(new Sign.At(time, null), behindTheSame(start, time));
    }

    /** "Um drei (15 Uhr)", "at noon, 12:00": the same time once more. */
    private int behindTheSame(Clock start, LocalTime time) {
        boolean enclosed = pieces.isMark(start.next(), "(");
        int at = enclosed || pieces.isMark(start.next(), ",") ? start.next() + 1 : start.next();
        var again = clocks.read(lead(pieces.skipAny(at, 2, Word.NAMELY)), false);
        if (again == null || !again.sure() || !time.equals(again.time())) {
            return start.next();
        }
        return enclosed ? pieces.skip(again.next(), ")") : again.next();
    }

    private static Found span(Clock start, Clock end) {
        var until = end.time();
        var from = start.time();
        // In "from 2 to 3:30 pm" the afternoon is said once; in "from 11 to 1 pm" it is not meant twice.
        boolean shared = start.half() == Half.UNSAID && end.half() != Half.UNSAID && end.isSpoken();
        var both = shared ? start.in(end.half()).time() : null;
        if (both != null && until != null && both.isBefore(until)) {
            from = both;
        }
        if (from != null && until != null && !until.isAfter(from) && end.half() == Half.UNSAID && end.hour() < 12) {
            until = until.plusHours(12);
        }
        boolean midnight = until != null && until.equals(LocalTime.MIDNIGHT);
        return from == null || until == null || !(until.isAfter(from) || midnight)
                ? new Found(new Sign.Vague(), end.next())
                : new Found(new Sign.At(from, until), end.next());
    }
}
