package de.tandembote.understanding.time;

import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads "1,5 Std.", "1 1/2 Stunden", "1h30", "anderthalb Stunden", "an hour and a quarter"; looks a few pieces ahead.
 */
final class HoursReader {

    private static final int MOST_HOURS = 24;

    /** Hours; with more of them "15h" and "10:00 h" are times. */
    private static final int LONGEST_SPAN = 8;

    private static final int LONGEST_ABBREVIATION = 4;

    private final Pieces pieces;

    HoursReader(Pieces pieces) {
        this.pieces = pieces;
    }

    /** A number of minutes with the index of the piece behind it. */
    record Amount(int minutes, int next) {}

    @Nullable
    Amount read(int at) {
        if (pieces.is(at, Word.DURATION)) {
            return more(new Amount(pieces.at(at).value(Word.DURATION), at + 1));
        }
        var part = part(at);
        if (part != null) {
            return part;
        }
        int whole = pieces.number(at);
        if (whole < 0 || whole > MOST_HOURS) {
            return null;
        }
        int next = pieces.skipAny(at + 1, 2, Word.ABOUT);
        // "Do. 2.4. 15h" is a time.
        boolean clock = pieces.is(next, Word.H) && whole > LONGEST_SPAN;
        if (isHour(next) && !clock) {
            return more(new Amount(whole * 60, afterHour(next)));
        }
        var counted = counted(whole, next);
        return counted != null ? counted : pieces.isDigits(at) ? parted(at, whole) : null;
    }

    /** "Anderthalb Stunden", "halbe Stunde", "half an hour", "Viertelstunde", "½ h". */
    private @Nullable Amount part(int at) {
        if (pieces.is(at, Word.QUARTER_HOURS)) {
            return new Amount(15, at + 1);
        }
        int minutes = pieces.is(at, Word.FRACTION) ? pieces.at(at).value(Word.FRACTION) : sign(at);
        if (minutes <= 0) {
            return null;
        }
        int hour = pieces.number(at + 1) == 1 && !pieces.isDigits(at + 1) ? at + 2 : at + 1;
        return isHour(hour) ? new Amount(minutes, afterHour(hour)) : null;
    }

    /** "Eine gute halbe Stunde", "fünf viertel Stunden", "zwei einhalb Stunden", "two and a half hours", "1½ h". */
    private @Nullable Amount counted(int whole, int at) {
        if (pieces.is(at, Word.QUARTER_HOURS)) {
            return new Amount(whole * 15, at + 1);
        }
        int sign = sign(at);
        if (sign > 0) {
            return isHour(at + 1) ? new Amount(whole * 60 + sign, afterHour(at + 1)) : null;
        }
        int and = pieces.skip(at, Word.AND);
        int fraction = and > at && pieces.number(and) == 1 ? and + 1 : and;
        int minutes = fractionOf(fraction);
        if (minutes <= 0 || minutes >= 60 || !isHour(fraction + 1)) {
            return null;
        }
        boolean added = and > at || pieces.at(fraction).text().startsWith("ein");
        boolean several =
                whole == 1 && minutes == 45 && pieces.at(fraction + 1).text().equals("stunden");
        return new Amount(added || several ? whole * 60 + minutes : whole * minutes, afterHour(fraction + 1));
    }

    /** What follows the hours: "und 20 Minuten", "30", "und eine Viertelstunde", "and a half". */
    private Amount more(Amount hours) {
        int next = pieces.skip(hours.next(), Word.AND);
        int number = pieces.number(next);
        if (number >= 0 && pieces.is(next + 1, Word.MINUTES)) {
            return new Amount(hours.minutes() + number, afterUnit(pieces, next + 1));
        }
        if (next > hours.next()) {
            int part = number == 1 ? next + 1 : next;
            int minutes = pieces.is(part, Word.QUARTER_HOURS) ? 15 : fractionOf(part);
            boolean rest = minutes > 0 && minutes < 60 && !isClock(part + 1) && pieces.number(part + 1) < 0;
            return rest
                    ? new Amount(hours.minutes() + minutes, isHour(part + 1) ? afterHour(part + 1) : part + 1)
                    : hours;
        }
        boolean glued = pieces.isGluedDigits(next);
        boolean spaced = number >= 5 && !isClock(next + 1);
        return number < 60 && number >= 0 && (glued || spaced) ? new Amount(hours.minutes() + number, next + 1) : hours;
    }

    /** "14 Uhr", "14:00", "5.3." and "5 Leute" behind an hour are no minutes. */
    private boolean isClock(int at) {
        boolean parted = pieces.isMark(at, ":") || (pieces.isMark(at, ".") && pieces.isDigits(at + 1));
        boolean unit = pieces.isAny(at, Word.OCLOCK, Word.HOURS, Word.H, Word.DAYS, Word.WEEKS, Word.MONTH, Word.AM);
        return parted || unit || pieces.is(at, Word.PM) || pieces.isUnknownName(at);
    }

    private int fractionOf(int at) {
        if (pieces.is(at, Word.FRACTION)) {
            return pieces.at(at).value(Word.FRACTION);
        }
        return pieces.is(at, Word.THREE_QUARTERS) ? 45 : pieces.is(at, Word.QUARTER) ? 15 : 0;
    }

    private int sign(int at) {
        return pieces.isMark(at, "½") ? 30 : pieces.isMark(at, "¼") ? 15 : pieces.isMark(at, "¾") ? 45 : 0;
    }

    /** "1,5 h", "1:30 h", "1 1/2 h", "3/4 h". */
    private @Nullable Amount parted(int at, int whole) {
        if (pieces.isDigits(at + 1)) {
            var part = fraction(at + 1);
            return part == null ? null : new Amount(whole * 60 + part.minutes, part.next);
        }
        if (pieces.isMark(at + 1, "/")) {
            return fraction(at);
        }
        if (!pieces.isGluedDigits(at + 2) || !isHour(at + 3)) {
            return null;
        }
        var digits = pieces.at(at + 2).text();
        // "10:00 h" is a time.
        if (pieces.isMark(at + 1, ":") && whole > LONGEST_SPAN) {
            return null;
        }
        if (pieces.isMark(at + 1, ":")) {
            return new Amount(whole * 60 + pieces.number(at + 2), afterHour(at + 3));
        }
        boolean decimal = pieces.isMark(at + 1, ",") || pieces.isMark(at + 1, ".");
        boolean clock = pieces.is(at + 3, Word.H) && whole > LONGEST_SPAN;
        if (!decimal || digits.length() > 2 || clock) {
            return null;
        }
        int hundredths = pieces.number(at + 2) * (digits.length() == 1 ? 10 : 1);
        return new Amount(whole * 60 + Math.round(hundredths * 60 / 100f), afterHour(at + 3));
    }

    /** The index behind a unit and the full stop of its abbreviation; that of "Stunden." ends the sentence. */
    static int afterUnit(Pieces pieces, int at) {
        boolean abbreviated = pieces.at(at).raw().length() <= LONGEST_ABBREVIATION;
        return abbreviated ? pieces.skip(at + 1, ".") : at + 1;
    }

    private @Nullable Amount fraction(int at) {
        int over = pieces.number(at);
        int under = pieces.number(at + 2);
        boolean fraction = pieces.isMark(at + 1, "/") && over > 0 && under > over && under <= 4;
        return fraction && isHour(at + 3) ? new Amount(60 * over / under, afterHour(at + 3)) : null;
    }

    private boolean isHour(int at) {
        return pieces.is(at, Word.HOURS) || pieces.is(at, Word.H);
    }

    private int afterHour(int at) {
        return afterUnit(pieces, at);
    }
}
