package de.tandembote.understanding.time;

import de.tandembote.understanding.time.Sign.Found;
import de.tandembote.understanding.words.Piece;
import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Token;
import de.tandembote.understanding.words.Word;
import org.jspecify.annotations.Nullable;

/** Reads dates that are digits and marks: "5.3.", "05.03.26", "2026-03-05", "5/3"; a few pieces ahead, never back. */
final class NumericDateReader {

    private static final int CENTURY = 2000;

    private final Pieces pieces;
    private final MonthReader months;

    NumericDateReader(Pieces pieces, MonthReader months) {
        this.pieces = pieces;
        this.months = months;
    }

    @Nullable
    Found read(int at) {
        if (pieces.isMark(at + 1, "-") && pieces.isGluedDigits(at + 2) && pieces.isMark(at + 3, "-")) {
            return dashed(at);
        }
        if (pieces.isMark(at + 1, "/") && pieces.isGluedDigits(at + 2)) {
            return slashed(at);
        }
        boolean dot = pieces.isMark(at + 1, ".") && pieces.at(at + 1).glued();
        // "Am 22,5." was mistyped.
        boolean comma = pieces.isMark(at + 1, ",") && pieces.isGluedDigits(at + 2) && pieces.isMark(at + 3, ".");
        boolean parted = dot || (comma && isGermanDay(at));
        return parted && pieces.isDigits(at + 2) && isMonth(pieces.number(at + 2)) ? dotted(at) : null;
    }

    /** The last day in "5.-6.3.", where a span begins here; -1 where none does. */
    int behindSpan(int at) {
        int dash = pieces.skip(at + 1, ".");
        boolean parted = pieces.isMark(dash, "-") || pieces.isMark(dash, "/");
        return dash > at + 1 && parted && pieces.isDigits(dash + 1) ? dash + 1 : -1;
    }

    /** "5.3.", "5.3.26", "5. 3. 2026"; "5.3" only where it can be no decimal number. */
    private @Nullable Found dotted(int at) {
        int day = pieces.number(at);
        int month = pieces.number(at + 2);
        boolean ended = pieces.isMark(at + 3, ".") && pieces.at(at + 3).glued();
        if (!ended) {
            return pieces.at(at + 2).glued() && canBegin(at) ? dated(day, month, null, at + 3) : null;
        }
        // "Am 5. 8.30 Uhr".
        boolean time = !pieces.at(at + 2).glued() && pieces.isGluedDigits(at + 4);
        if (time) {
            return null;
        }
        if (pieces.isUnknownName(at - 1) && pieces.at(at - 1).raw().length() <= 3) {
            return null;
        }
        int yearAt = pieces.isMark(at + 4, "'") || pieces.isMark(at + 4, "’") ? at + 5 : at + 4;
        int year = months.year(yearAt);
        if (year > 0) {
            return dated(day, month, year, yearAt + 1);
        }
        boolean two = pieces.isGluedDigits(yearAt) && pieces.at(yearAt).text().length() == 2 && !isTime(yearAt + 1);
        if (two) {
            return dated(day, month, CENTURY + pieces.number(yearAt), yearAt + 1);
        }
        var named = months.named(month, at + 4);
        return dated(day, named.month(), named.next());
    }

    private boolean isTime(int at) {
        return (pieces.isMark(at, ":") && pieces.isGluedDigits(at + 1)) || pieces.is(at, Word.OCLOCK);
    }

    /** Behind "Raum" or a name a number is no date, behind "getroffen" or at a start it is. */
    private boolean canBegin(int at) {
        var before = pieces.at(at - 1);
        boolean unit = pieces.isMark(at + 3, "%")
                || pieces.isMark(at + 3, "€")
                || pieces.is(at + 3, Word.COUNTED)
                || pieces.isAny(at + 3, Word.HOURS, Word.H, Word.MINUTES, Word.DAYS, Word.WEEKS);
        if (unit || pieces.isAny(at - 1, Word.AT, Word.ABOUT, Word.NUMBERED, Word.PLACE, Word.NUMBER)) {
            return false;
        }
        return before.kind() == Token.Kind.LINE_END
                || isOpening(before)
                || !before.meanings().isEmpty();
    }

    private static boolean isOpening(Piece piece) {
        return piece.kind() == Token.Kind.MARK
                && switch (piece.text()) {
                    case ",", ":", "(", "-", ".", "!" -> true;
                    default -> false;
                };
    }

    /** "2026-03-05", "2026-03-05T14:00", "05-03-2026". */
    private @Nullable Found dashed(int at) {
        int first = pieces.number(at);
        int month = pieces.number(at + 2);
        int last = pieces.number(at + 4);
        if (first >= CENTURY) {
            boolean time = pieces.at(at + 5).text().equals("t") && pieces.isGluedDigits(at + 6);
            return dated(last, month, first, time ? at + 6 : at + 5);
        }
        return last >= CENTURY ? dated(first, month, last, at + 5) : new Found(new Sign.Vague(), at + 5);
    }

    /**
     * The fifth of March to some, the third of May to others, unless German words or the numbers tell, or only one of
     * them is near.
     */
    private Found slashed(int at) {
        int first = pieces.number(at);
        int second = pieces.number(at + 2);
        boolean hasYear = pieces.isMark(at + 3, "/") && pieces.isGluedDigits(at + 4);
        int next = hasYear ? at + 5 : at + 3;
        if (hasYear && first >= CENTURY) {
            return dated(pieces.number(at + 4), second, first, next);
        }
        Integer year = hasYear ? (pieces.number(at + 4) + (pieces.number(at + 4) < 100 ? CENTURY : 0)) : null;
        if (isMonth(second) && (!isMonth(first) || first == second || isGermanDay(at))) {
            return dated(first, second, year, next);
        }
        if (isMonth(first) && !isMonth(second)) {
            return dated(second, first, year, next);
        }
        boolean either = isMonth(first) && isMonth(second);
        return new Found(
                either
                        ? new Sign.On(new Day.Either(day(first, second, year), day(second, first, year)))
                        : new Sign.Vague(),
                next);
    }

    private boolean isGermanDay(int at) {
        return switch (pieces.at(at - 1).text()) {
            case "am", "den", "dem", "der", "vom", "zum", "bis" -> true;
            default -> false;
        };
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    private static Found dated(int day, int month, @Nullable Integer year, int next) {
        return isMonth(month) ? dated(day, new MonthOf.Named(month, year), next) : new Found(new Sign.Vague(), next);
    }

    private static Found dated(int day, MonthOf month, int next) {
        boolean exists = day >= 1 && day <= 31;
        return new Found(exists ? new Sign.On(new Day.Dated(day, month)) : new Sign.Vague(), next);
    }

    private static Day day(int day, int month, @Nullable Integer year) {
        return new Day.Dated(day, new MonthOf.Named(month, year));
    }
}
