package de.tandembote.understanding.time;

import de.tandembote.understanding.time.Clock.Half;
import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Word;
import org.jspecify.annotations.Nullable;

/** Reads times told as a clock is read: "halb drei", "Viertel nach zwei", "fünf vor halb vier", "half two", "noon". */
final class SpokenClockReader {

    private final Pieces pieces;

    SpokenClockReader(Pieces pieces) {
        this.pieces = pieces;
    }

    @Nullable
    Clock read(int at, boolean led) {
        if (pieces.is(at, Word.CLOCK)) {
            return new Clock(pieces.at(at).value(Word.CLOCK), 0, Half.AS_WRITTEN, true, at + 1);
        }
        var part = partOfHour(at, led);
        if (part != null) {
            return part;
        }
        var minutes = minutesBeside(at, led);
        return minutes != null ? minutes : hourAndMinutes(at, led);
    }

    /** "Halb drei", "1/2 3", "half two", "Viertel nach zwei", "viertel drei", "drei viertel vier". */
    private @Nullable Clock partOfHour(int at, boolean led) {
        int next = pieces.number(at + 1);
        if (pieces.is(at, Word.HALF) && isHour(next) && !isUnit(at + 2)) {
            return clock(next - 1, 30, at + 2);
        }
        boolean written = led && pieces.number(at) == 1 && pieces.isMark(at + 1, "/") && pieces.number(at + 2) == 2;
        if (written && isHour(pieces.number(at + 3)) && !isUnit(at + 4)) {
            return clock(pieces.number(at + 3) - 1, 30, at + 4);
        }
        if (pieces.is(at, Word.HALF_PAST)) {
            int hour = pieces.skip(at + 1, Word.PAST);
            return isHour(pieces.number(hour)) && !isUnit(hour + 1) ? clock(pieces.number(hour), 30, hour + 1) : null;
        }
        if (pieces.is(at, Word.THREE_QUARTERS)) {
            return isHour(next) && !isUnit(at + 2) ? clock(next - 1, 45, at + 2) : null;
        }
        if (!pieces.is(at, Word.QUARTER)) {
            return null;
        }
        int beyond = pieces.number(at + 2);
        if (pieces.isAny(at + 1, Word.PAST, Word.TO) && isHour(beyond)) {
            return pieces.is(at + 1, Word.PAST) ? clock(beyond, 15, at + 3) : clock(beyond - 1, 45, at + 3);
        }
        // In the east and the south a quarter of the third hour.
        return isHour(next) && !isUnit(at + 2) && !pieces.is(at - 1, Word.NUMBER) ? clock(next - 1, 15, at + 2) : null;
    }

    /** "Zwanzig nach drei", "fünf vor halb vier", "ten to four"; "3 to 4 pm" is a span. */
    private @Nullable Clock minutesBeside(int at, boolean led) {
        int minutes = pieces.number(at);
        int side = pieces.is(at + 1, Word.MINUTES) ? at + 2 : at + 1;
        boolean past = pieces.is(side, Word.PAST);
        if (minutes < 1 || minutes >= 30 || !(past || pieces.is(side, Word.TO))) {
            return null;
        }
        boolean words = !pieces.isDigits(at);
        boolean english = pieces.at(side).text().equals("to");
        if (english && !(words && minutes % 5 == 0 && minutes != 15 && !pieces.is(at - 1, Word.FROM))) {
            return null;
        }
        if (!english && !words && !led && minutes % 5 != 0) {
            return null;
        }
        var base = partOfHour(side + 1, false);
        if (base == null) {
            int hour = pieces.number(side + 1);
            if (hour < 1 || hour > 24 || isUnit(side + 2) || pieces.isMark(side + 2, ".")) {
                return null;
            }
            base = clock(hour, 0, side + 2);
        }
        int total = base.hour() * 60 + base.minute() + (past ? minutes : -minutes);
        return clock(total / 60, total % 60, base.next());
    }

    /** "At eight thirty": both in words. */
    private @Nullable Clock hourAndMinutes(int at, boolean led) {
        int hour = pieces.number(at);
        int minutes = pieces.number(at + 1);
        boolean words = !pieces.isDigits(at) && !pieces.isDigits(at + 1);
        boolean time = words && isHour(hour) && minutes >= 10 && minutes < 60 && minutes % 5 == 0 && !isUnit(at + 2);
        boolean sure = led || pieces.isMark(at - 1, ",");
        return time ? new Clock(hour, minutes, Half.UNSAID, sure, at + 2) : null;
    }

    private boolean isUnit(int at) {
        return pieces.isAny(at, Word.HOURS, Word.MINUTES, Word.DAYS, Word.WEEKS, Word.MONTHS, Word.QUARTER_HOURS);
    }

    private static boolean isHour(int number) {
        return number >= 1 && number <= 12;
    }

    private static Clock clock(int hour, int minute, int next) {
        return new Clock(hour, minute, Half.UNSAID, true, next);
    }
}
