package de.tandembote.understanding.time;

import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Word;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the month behind a day: "März 2026", "im April", "des nächsten Monats", "d. M.", "III."; a few pieces ahead.
 */
final class MonthReader {

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    /** The full stop behind these is no sign of an abbreviation. */
    private static final Set<String> SHORT_NAMES = Set.of("mai", "may", "juni", "juli", "june", "july", "juno");

    private static final int LONGEST_ABBREVIATION = 4;

    private final Pieces pieces;

    MonthReader(Pieces pieces) {
        this.pieces = pieces;
    }

    /** A month with the index of the piece behind it. */
    record FoundMonth(MonthOf month, int next) {}

    /** The month that these pieces name; null where they name none. */
    @Nullable
    FoundMonth read(int at) {
        int start = pieces.skipAny(at, 3, Word.ON, Word.IN);
        if (pieces.is(start, Word.MONTH)) {
            // "April-Treffen" is no day of April.
            boolean compound = pieces.isMark(start + 1, "-")
                    && pieces.at(start + 1).glued()
                    && pieces.at(start + 2).glued()
                    && !pieces.isDigits(start + 2);
            return compound ? null : named(pieces.at(start).value(Word.MONTH), behindName(start));
        }
        int roman = ROMAN.indexOf(pieces.at(start).raw());
        if (roman >= 0 && pieces.isMark(start + 1, ".")) {
            return named(roman + 1, start + 2);
        }
        return relative(start);
    }

    /** A month by its number, with the year behind it if there is one. */
    FoundMonth named(int month, int next) {
        int yearAt = pieces.skip(next, ",");
        int year = year(yearAt);
        if (year > 0) {
            return new FoundMonth(new MonthOf.Named(month, year), yearAt + 1);
        }
        int behind = pieces.skipAny(next, 2, Word.ON, Word.IN);
        if (pieces.is(behind, Word.YEAR_OFFSET)) {
            return new FoundMonth(new MonthOf.InYear(month, pieces.at(behind).value(Word.YEAR_OFFSET)), behind + 1);
        }
        var years = offset(behind);
        if (years != null && pieces.is(behind + 1, Word.YEAR)) {
            return new FoundMonth(new MonthOf.InYear(month, years), behind + 2);
        }
        return new FoundMonth(new MonthOf.Named(month, null), next);
    }

    /** "Des Monats", "dieses Monats", "kommenden Monats". */
    private @Nullable FoundMonth relative(int at) {
        if (pieces.is(at, Word.MONTH_OFFSET)) {
            int months = pieces.at(at).value(Word.MONTH_OFFSET);
            return new FoundMonth(new MonthOf.Relative(months), at + 1);
        }
        var months = offset(at);
        if (months != null && pieces.is(at + 1, Word.MONTHS)) {
            return new FoundMonth(new MonthOf.Relative(months), at + 2);
        }
        return pieces.is(at, Word.MONTHS) ? new FoundMonth(new MonthOf.Relative(0), at + 1) : null;
    }

    /** What "nächste", "diese", "vorletzte" count; null for anything else. */
    @Nullable
    Integer offset(int at) {
        if (pieces.isAny(at, Word.COMING, Word.UPCOMING)) {
            return 1;
        }
        if (pieces.is(at, Word.AFTER_NEXT)) {
            return 2;
        }
        if (pieces.is(at, Word.BEFORE_LAST)) {
            return -2;
        }
        return pieces.is(at, Word.LAST) ? Integer.valueOf(-1) : pieces.is(at, Word.THIS) ? Integer.valueOf(0) : null;
    }

    private int behindName(int at) {
        var name = pieces.at(at).text();
        boolean abbreviated = name.length() <= LONGEST_ABBREVIATION && !SHORT_NAMES.contains(name);
        return abbreviated ? pieces.skip(at + 1, ".") : at + 1;
    }

    /** A year in four digits, if it is no time ("2000 Uhr"); -1 for anything else. */
    int year(int at) {
        int year = pieces.isDigits(at) ? pieces.number(at) : -1;
        return year >= 2000 && year < 2100 && !pieces.isAny(at + 1, Word.OCLOCK, Word.H) ? year : -1;
    }
}
