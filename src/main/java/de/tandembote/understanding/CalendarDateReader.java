package de.tandembote.understanding;

import de.tandembote.understanding.Sign.Found;
import org.jspecify.annotations.Nullable;

/** Reads dates with a number: "5.3.2026", "2026-03-05", "5. März", "March 5th", "am 15."; a few pieces ahead, never back. */
final class CalendarDateReader {

    private final Pieces pieces;

    CalendarDateReader(Pieces pieces) {
        this.pieces = pieces;
    }

    @Nullable
    Found read(int at) {
        if (pieces.is(at, Word.MONTH)) {
            return monthFirst(at);
        }
        if (pieces.is(at, Word.ORDINAL)) {
            int month = pieces.skip(at + 1, Word.ON);
            return pieces.is(month, Word.MONTH)
                    ? named(pieces.at(at).value(Word.ORDINAL), month)
                    : led(at) ? dated(pieces.at(at).value(Word.ORDINAL), null, null, at + 1) : null;
        }
        if (!pieces.isDigits(at)) {
            return null;
        }
        if (pieces.isMark(at + 1, "-") && pieces.isGluedDigits(at + 2) && pieces.isMark(at + 3, "-")) {
            return dated(pieces.number(at + 4), pieces.number(at + 2), pieces.number(at), at + 5);
        }
        if (pieces.isMark(at + 1, "/") && pieces.isGluedDigits(at + 2)) {
            return slashed(at);
        }
        return dayFirst(at);
    }

    private @Nullable Found dayFirst(int at) {
        int day = pieces.number(at);
        boolean dot = pieces.isMark(at + 1, ".") && pieces.at(at + 1).glued();
        if (dot && pieces.isDigits(at + 2) && isMonth(pieces.number(at + 2))) {
            return numeric(at, day);
        }
        int month = at + 1;
        while (pieces.isMark(month, ".") || isSuffix(month) || pieces.is(month, Word.ON)) {
            month++;
        }
        if (pieces.is(month, Word.MONTH)) {
            return named(day, month);
        }
        if (led(at) && day >= 1 && day <= 31) {
            boolean suffix = isSuffix(at + 1);
            return dot || suffix ? dated(day, null, null, at + 2) : null;
        }
        return null;
    }

    /** "5.3.", "5.3.26", "5. 3. 2026"; "5.3" only where it can be no decimal number. */
    private @Nullable Found numeric(int at, int day) {
        int month = pieces.number(at + 2);
        if (!pieces.isMark(at + 3, ".")) {
            return at == 0 || led(at) ? dated(day, month, null, at + 3) : null;
        }
        int year = pieces.isDigits(at + 4) ? pieces.number(at + 4) : -1;
        int length = pieces.at(at + 4).text().length();
        boolean full = length == 4 && year >= 2000 && year < 2100;
        boolean two = length == 2 && pieces.at(at + 4).glued();
        if (full || two) {
            return dated(day, month, full ? year : 2000 + year, at + 5);
        }
        return dated(day, month, null, at + 4);
    }

    private @Nullable Found named(int day, int monthAt) {
        int next = pieces.skip(monthAt + 1, ".");
        int yearAt = pieces.skip(next, ",");
        int year = year(yearAt);
        return dated(day, pieces.at(monthAt).value(Word.MONTH), year > 0 ? year : null, year > 0 ? yearAt + 1 : next);
    }

    private @Nullable Found monthFirst(int at) {
        int dayAt = pieces.skip(pieces.skip(at + 1, "."), Word.ON);
        int day = pieces.is(dayAt, Word.ORDINAL) ? pieces.at(dayAt).value(Word.ORDINAL) : -1;
        if (pieces.isDigits(dayAt) && !pieces.isMark(dayAt + 1, ":") && !pieces.is(dayAt + 1, Word.OCLOCK)) {
            day = pieces.number(dayAt);
        }
        if (day >= 1 && day <= 31) {
            int next = isSuffix(dayAt + 1) ? dayAt + 2 : dayAt + 1;
            int yearAt = pieces.skip(next, ",");
            int year = year(yearAt);
            return dated(day, pieces.at(at).value(Word.MONTH), year > 0 ? year : null, year > 0 ? yearAt + 1 : next);
        }
        // "Im April" names no day; English "may" and "march" alone name nothing.
        boolean month = pieces.is(at - 1, Word.IN) || pieces.is(at - 1, Word.UNTIL) || led(at);
        return month ? new Found(new Sign.Vague(), at + 1) : null;
    }

    /** The fifth of March to some, the third of May to others, unless one number can only be the day. */
    private @Nullable Found slashed(int at) {
        int first = pieces.number(at);
        int second = pieces.number(at + 2);
        boolean hasYear = pieces.isMark(at + 3, "/") && pieces.isGluedDigits(at + 4);
        Integer year = hasYear ? (pieces.number(at + 4) + (pieces.number(at + 4) < 100 ? 2000 : 0)) : null;
        int next = hasYear ? at + 5 : at + 3;
        if (isMonth(second) && (first > 12 || first == second)) {
            return dated(first, second, year, next);
        }
        return isMonth(first) && second > 12 && second <= 31
                ? dated(second, first, year, next)
                : new Found(new Sign.Vague(), next);
    }

    private int year(int at) {
        int year = pieces.isDigits(at) ? pieces.number(at) : -1;
        return year >= 2000 && year < 2100 && !pieces.is(at + 1, Word.OCLOCK) ? year : -1;
    }

    private boolean led(int at) {
        return pieces.is(at - 1, Word.ON)
                || pieces.is(at - 1, Word.UNTIL)
                || pieces.is(at - 1, Word.WEEKDAY)
                || pieces.is(at - 1, Word.WEEKDAY_SHORT)
                || (pieces.isMark(at - 1, ",") && pieces.is(at - 2, Word.WEEKDAY));
    }

    private boolean isSuffix(int at) {
        var piece = pieces.at(at);
        return piece.glued()
                && switch (piece.text()) {
                    case "st", "nd", "rd", "th" -> true;
                    default -> false;
                };
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    private static Found dated(int day, @Nullable Integer month, @Nullable Integer year, int next) {
        boolean exists = day >= 1 && day <= 31 && (month == null || isMonth(month));
        return new Found(exists ? new Sign.On(new Day.Dated(day, month, year, null)) : new Sign.Vague(), next);
    }
}
