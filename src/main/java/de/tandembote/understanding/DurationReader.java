package de.tandembote.understanding;

import de.tandembote.understanding.Sign.Found;
import org.jspecify.annotations.Nullable;

/** Reads "90 Minuten", "1,5 Std.", "1 1/2 Stunden", "1h30", "eine Stunde später"; looks a few pieces ahead, never back. */
final class DurationReader {

    private static final int MINUTES_A_DAY = 24 * 60;

    /** Longer than any tandem meets: what was written is something else. */
    private static final int LONGEST = 12 * 60;

    private final Pieces pieces;

    DurationReader(Pieces pieces) {
        this.pieces = pieces;
    }

    /** The duration that starts at this piece; null where none does. */
    @Nullable
    Found read(int at) {
        var range = range(at);
        if (range != null) {
            return range;
        }
        var days = daysShifted(at);
        if (days != null) {
            return days;
        }
        var amount = amount(at);
        if (amount == null) {
            return null;
        }
        if (pieces.is(amount.next, Word.LATER)) {
            return new Found(new Sign.Shifted(amount.minutes), amount.next + 1);
        }
        if (pieces.is(amount.next, Word.EARLIER)) {
            return new Found(new Sign.Shifted(-amount.minutes), amount.next + 1);
        }
        boolean plausible = amount.minutes > 0 && amount.minutes <= LONGEST;
        return new Found(plausible ? new Sign.Lasting(amount.minutes) : new Sign.Vague(), amount.next);
    }

    /** "60 bis 90 Minuten" names no duration. */
    private @Nullable Found range(int at) {
        boolean from = pieces.number(at) >= 0;
        boolean to = pieces.isMark(at + 1, "-") || pieces.is(at + 1, Word.UNTIL) || pieces.is(at + 1, Word.OR);
        if (!from || !to) {
            return null;
        }
        var until = amount(at + 2);
        return until == null ? null : new Found(new Sign.Vague(), until.next);
    }

    private @Nullable Found daysShifted(int at) {
        int number = pieces.number(at);
        boolean days = pieces.is(at + 1, Word.DAYS);
        if (number < 0 || !(days || pieces.is(at + 1, Word.WEEKS))) {
            return null;
        }
        int minutes = number * (days ? 1 : 7) * MINUTES_A_DAY;
        if (pieces.is(at + 2, Word.LATER)) {
            return new Found(new Sign.Shifted(minutes), at + 3);
        }
        return pieces.is(at + 2, Word.EARLIER) ? new Found(new Sign.Shifted(-minutes), at + 3) : null;
    }

    private @Nullable Amount amount(int at) {
        var hours = hours(at);
        if (hours == null) {
            int number = pieces.number(at);
            return number >= 0 && pieces.is(at + 1, Word.MINUTES) ? new Amount(number, pieces.skip(at + 2, ".")) : null;
        }
        return withMinutes(hours);
    }

    /** "Eine Stunde und 20 Minuten", "1h30". */
    private Amount withMinutes(Amount hours) {
        int next = pieces.skip(hours.next, Word.AND);
        int more = pieces.number(next);
        if (more >= 0 && pieces.is(next + 1, Word.MINUTES)) {
            return new Amount(hours.minutes + more, pieces.skip(next + 2, "."));
        }
        boolean glued = pieces.isGluedDigits(hours.next) && more < 60;
        return glued ? new Amount(hours.minutes + more, hours.next + 1) : hours;
    }

    private @Nullable Amount hours(int at) {
        if (pieces.is(at, Word.DURATION)) {
            return new Amount(pieces.at(at).value(Word.DURATION), at + 1);
        }
        if (pieces.isMark(at, "½") && isHour(at + 1)) {
            return new Amount(30, afterHour(at + 1));
        }
        int whole = pieces.number(at);
        if (whole < 0 || whole > 24) {
            return null;
        }
        // "Do. 2.4. 15h" is a time.
        boolean clock = pieces.is(at + 1, Word.H) && whole > 8;
        if (isHour(at + 1) && !clock) {
            return new Amount(whole * 60, afterHour(at + 1));
        }
        if (pieces.isMark(at + 1, "½") && isHour(at + 2)) {
            return new Amount(whole * 60 + 30, afterHour(at + 2));
        }
        return pieces.isDigits(at) ? partedHours(at, whole) : null;
    }

    /** "1,5 h", "1:30 h", "1 1/2 h", "3/4 h". */
    private @Nullable Amount partedHours(int at, int whole) {
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
        if (pieces.isMark(at + 1, ":")) {
            return new Amount(whole * 60 + pieces.number(at + 2), afterHour(at + 3));
        }
        boolean decimal = pieces.isMark(at + 1, ",") || pieces.isMark(at + 1, ".");
        if (!decimal || digits.length() > 2) {
            return null;
        }
        int hundredths = pieces.number(at + 2) * (digits.length() == 1 ? 10 : 1);
        return new Amount(whole * 60 + Math.round(hundredths * 60 / 100f), afterHour(at + 3));
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
        return pieces.skip(at + 1, ".");
    }

    private record Amount(int minutes, int next) {}
}
