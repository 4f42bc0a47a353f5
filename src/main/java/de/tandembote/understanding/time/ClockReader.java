package de.tandembote.understanding.time;

import de.tandembote.understanding.time.Clock.Half;
import de.tandembote.understanding.words.Piece;
import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Word;
import org.jspecify.annotations.Nullable;

/** Reads one time of day: "15 Uhr", "14.30", "14h30", "1430 Uhr", "9 o'clock in the morning"; a few pieces ahead. */
final class ClockReader {

    private final Pieces pieces;
    private final SpokenClockReader spoken;

    ClockReader(Pieces pieces) {
        this.pieces = pieces;
        this.spoken = new SpokenClockReader(pieces);
    }

    /**
     * The time that starts at this piece; null where none does.
     *
     * @param led whether "um" or the like stands before it, so that a bare number is a time
     */
    @Nullable
    Clock read(int at, boolean led) {
        var words = spoken.read(at, led);
        if (words != null) {
            return withHalf(words);
        }
        int hour = pieces.number(at);
        boolean article = hour == 1
                && !pieces.isDigits(at)
                && !pieces.at(at).text().equals("eins")
                && !pieces.is(at + 1, Word.OCLOCK);
        if (hour < 0 || article || pieces.is(at - 1, Word.NUMBERED)) {
            return null;
        }
        if (hour > 24) {
            return fourDigits(at, hour);
        }
        return hasMinutes(at) ? withMinutes(at, hour, led) : fullHour(at, hour, led);
    }

    /** "1430 Uhr". */
    private @Nullable Clock fourDigits(int at, int number) {
        int next = oclock(at + 1);
        boolean time = pieces.at(at).text().length() >= 3 && next > at + 1 && number / 100 <= 24 && number % 100 < 60;
        if (time) {
            return new Clock(number / 100, number % 100, Half.AS_WRITTEN, true, next);
        }
        // "Um 25 Uhr" is no time that there is.
        return pieces.is(at + 1, Word.OCLOCK) ? new Clock(number, 0, Half.AS_WRITTEN, true, next) : null;
    }

    private @Nullable Clock withMinutes(int at, int hour, boolean led) {
        boolean colon = pieces.isMark(at + 1, ":");
        int minutes = pieces.isDigits(at + 2) ? pieces.number(at + 2) : 0;
        int next = oclock(at + 3);
        // "14.30" can be no date, "9.10" can.
        boolean noDate = (minutes > 12 || minutes == 0) && !isAmount(at, next);
        boolean sure = colon || next > at + 3 || noDate;
        var clock = new Clock(hour, minutes, half(at), sure, next);
        return led || sure || pieces.is(next, Word.PM) ? withHalf(clock) : null;
    }

    private @Nullable Clock fullHour(int at, int hour, boolean led) {
        int next = oclock(at + 1);
        if (next > at + 1) {
            int minutes = pieces.number(next);
            // "Um 15 Uhr einen Raum".
            boolean more = minutes > (pieces.isDigits(next) ? 0 : 4)
                    && minutes < 60
                    && !isDate(next + 1)
                    && !isUnit(next + 1)
                    && !isHours(next);
            return withHalf(new Clock(hour, more ? minutes : 0, half(at), true, more ? next + 1 : next));
        }
        boolean day = pieces.isMark(next, ".") && (!led || !isEnd(next + 1));
        boolean noTime = isUnit(next) || isDate(next) || pieces.isAny(next, Word.MONTH, Word.FRACTION) || day;
        return noTime ? null : withHalf(new Clock(hour, 0, half(at), false, next));
    }

    /** The full stop of "um 9." ends the sentence. */
    private boolean isEnd(int at) {
        return !pieces.isDigits(at);
    }

    /** "14:30", "14.30", "14.oo", "14°°". */
    private boolean hasMinutes(int at) {
        boolean parted = pieces.isMark(at + 1, ":") || pieces.isMark(at + 1, ".");
        boolean zeros = pieces.at(at + 2).glued()
                && (pieces.at(at + 2).text().equals("oo")
                        || ("°".equals(pieces.at(at + 1).text())
                                && "°".equals(pieces.at(at + 2).text())));
        return zeros
                || (parted
                        && pieces.isGluedDigits(at + 2)
                        && pieces.at(at + 1).glued()
                        && pieces.at(at + 2).text().length() == 2
                        && pieces.number(at + 2) < 60
                        && !(pieces.isMark(at + 1, ".") && isDate(at + 3)));
    }

    /** "12.50 Euro", "Version 3.20". */
    private boolean isAmount(int at, int next) {
        return pieces.isUnknownName(at - 1)
                || pieces.isMark(next, "%")
                || pieces.isMark(next, "€")
                || pieces.at(next).text().equals("euro")
                || (pieces.isMark(next, ".") && pieces.isGluedDigits(next + 1))
                || isUnit(next);
    }

    private boolean isDate(int next) {
        return pieces.isMark(next, ".") && pieces.isGluedDigits(next + 1);
    }

    /** "9 Uhr 10 Uhr" are two times. */
    private boolean isHours(int at) {
        return oclock(at + 1) > at + 1 || (pieces.isMark(at + 1, ":") && pieces.isGluedDigits(at + 2));
    }

    private boolean isUnit(int at) {
        return pieces.isAny(at, Word.HOURS, Word.MINUTES, Word.DAYS, Word.WEEKS, Word.MONTHS, Word.QUARTER_HOURS)
                || pieces.is(at, Word.COUNTED);
    }

    private int oclock(int at) {
        // The full stop of "14 h." may be an abbreviation's, that of "14 Uhr." is not.
        return pieces.is(at, Word.H) ? pieces.skip(at + 1, ".") : pieces.is(at, Word.OCLOCK) ? at + 1 : at;
    }

    private Clock withHalf(Clock clock) {
        int next = oclock(clock.next());
        var said = pieces.at(next);
        if (said.is(Word.AM) && isForenoon(next)) {
            return new Clock(clock.hour(), clock.minute(), Half.MORNING, true, next + 1);
        }
        if (said.is(Word.PM)) {
            return new Clock(clock.hour(), clock.minute(), Half.AFTERNOON, true, next + 1);
        }
        if (said.is(Word.CLOCK) && said.value(Word.CLOCK) == clock.hour()) {
            return new Clock(clock.hour(), 0, Half.AS_WRITTEN, true, next + 1);
        }
        var half = half(said);
        return half == Half.UNSAID
                ? academic(clock, next)
                : new Clock(clock.hour(), clock.minute(), half, clock.sure(), next + 1);
    }

    /** "10 Uhr s.t." begins at ten, "c.t." a quarter later. */
    private Clock academic(Clock clock, int at) {
        var tempus = pieces.at(at).text();
        boolean said = pieces.isMark(at + 1, ".") && pieces.at(at + 2).text().equals("t");
        if (!said || !(tempus.equals("s") || (tempus.equals("c") && clock.minute() == 0))) {
            return new Clock(clock.hour(), clock.minute(), clock.half(), clock.sure(), at);
        }
        int minute = tempus.equals("c") ? 15 : clock.minute();
        return new Clock(clock.hour(), minute, clock.half(), true, pieces.skip(at + 3, "."));
    }

    /** "15 Uhr am 2.4." is German; "9 am" is not followed by a date. */
    private boolean isForenoon(int at) {
        return !pieces.at(at).text().equals("am")
                || !(pieces.isDigits(at + 1)
                        || pieces.isAny(at + 1, Word.WEEKDAY, Word.WEEKDAY_SHORT, Word.ORDINAL)
                        || pieces.isAny(at + 1, Word.DAY_OFFSET, Word.COMING, Word.UPCOMING, Word.FEAST, Word.LAST));
    }

    /** Which half of the day a word tells. */
    static Half half(Piece piece) {
        if (piece.is(Word.EVENING) || piece.is(Word.AFTERNOON)) {
            return Half.AFTERNOON;
        }
        return piece.is(Word.MORNING) ? Half.MORNING : piece.is(Word.NOON) ? Half.NOON : Half.UNSAID;
    }

    private Half half(int at) {
        return pieces.isDigits(at) && pieces.at(at).text().startsWith("0") ? Half.AS_WRITTEN : Half.UNSAID;
    }
}
