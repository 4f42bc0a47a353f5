package de.tandembote.understanding.time;

import de.tandembote.understanding.time.MonthReader.FoundMonth;
import de.tandembote.understanding.time.Sign.Found;
import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Word;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a day of a month in words or digits: "5. März", "March 5th", "am fünften", "3. d. M."; a few pieces ahead. */
final class CalendarDateReader {

    private static final Set<String> SUFFIXES =
            Set.of("st", "nd", "rd", "th", "te", "ten", "ter", "tem", "ste", "sten", "ster");

    private static final int LONGEST_LIST = 4;

    private final Pieces pieces;
    private final MonthReader months;
    private final NumericDateReader numeric;

    CalendarDateReader(Pieces pieces) {
        this.pieces = pieces;
        this.months = new MonthReader(pieces);
        this.numeric = new NumericDateReader(pieces, months);
    }

    @Nullable
    Found read(int at) {
        if (pieces.is(at, Word.MONTH)) {
            return monthFirst(at);
        }
        if (pieces.is(at, Word.MONTH_EDGE)) {
            int nth = pieces.at(at).value(Word.MONTH_EDGE);
            var month = months.read(at + 1);
            return month == null
                    ? on(NthDay.of(nth, NthDay.Kind.DAY, MonthOf.UNSAID), at + 1)
                    : on(NthDay.of(nth, NthDay.Kind.DAY, month.month()), month.next());
        }
        if (pieces.is(at, Word.ORDINAL)) {
            return ordinal(at);
        }
        if (!pieces.isDigits(at) || pieces.is(at - 1, Word.NUMBERED)) {
            return null;
        }
        int last = numeric.behindSpan(at);
        if (last > at) {
            // "5.-6.3." is no one day.
            var until = day(last);
            return until == null ? null : new Found(new Sign.Vague(), until.next());
        }
        return day(at);
    }

    private @Nullable Found day(int at) {
        var digits = pieces.isDigits(at) ? numeric.read(at) : null;
        return digits != null || !pieces.isDigits(at) ? digits : dayFirst(at);
    }

    /** "Fünften März", "am siebten achten", "den Fünften". */
    private @Nullable Found ordinal(int at) {
        int day = pieces.at(at).value(Word.ORDINAL);
        var month = months.read(at + 1);
        if (month != null && (isPlainMonth(at + 1) || led(at))) {
            return dated(day, month);
        }
        if (!led(at)) {
            return null;
        }
        if (pieces.is(at + 1, Word.ORDINAL) && pieces.at(at + 1).value(Word.ORDINAL) <= 12) {
            return dated(day, months.named(pieces.at(at + 1).value(Word.ORDINAL), at + 2));
        }
        boolean alone = leadsToOrdinal(at) && !counts(at + 1) && !pieces.isUnknownName(at + 1);
        return alone ? dated(day, new FoundMonth(MonthOf.UNSAID, at + 1)) : null;
    }

    /** "Am fünften", "der Fünfte"; but "der zweiten Frage", "the first one", "ich nehme den ersten" name no day. */
    private boolean leadsToOrdinal(int at) {
        boolean capital = Character.isUpperCase(pieces.at(at).raw().codePointAt(0));
        return switch (pieces.at(at - 1).text()) {
            case "der", "den", "des" ->
                capital || pieces.isAny(at - 2, Word.WEEKDAY, Word.WEEKDAY_SHORT) || isComma(at - 2);
            case "the" -> false;
            default -> true;
        };
    }

    private boolean isComma(int at) {
        return pieces.isMark(at, ",") && pieces.isAny(at - 1, Word.WEEKDAY, Word.WEEKDAY_SHORT);
    }

    /** "5. März", "5ten März", "3. des Monats", "am 15.", "the 15th". */
    private @Nullable Found dayFirst(int at) {
        int day = pieces.number(at);
        boolean dot = pieces.isMark(at + 1, ".") && pieces.at(at + 1).glued();
        boolean suffix =
                pieces.at(at + 1).glued() && SUFFIXES.contains(pieces.at(at + 1).text());
        int behind = dot || suffix ? at + 2 : at + 1;
        if (pieces.isMark(behind, "-") && pieces.at(behind).glued() && pieces.is(behind + 1, Word.MONTH)) {
            int year = pieces.skip(pieces.skip(behind + 2, "."), "-");
            return dated(day, months.named(pieces.at(behind + 1).value(Word.MONTH), year));
        }
        var month = months.read(behind);
        if (month != null && (dot || suffix || isPlainMonth(behind) || led(at))) {
            return dated(day, month);
        }
        var shared = dot || suffix ? monthOfList(behind) : null;
        if (shared != null) {
            return dated(day, new FoundMonth(shared, behind));
        }
        if (!(dot || suffix) || !led(at) || day < 1 || day > 31) {
            return null;
        }
        if (dot && pieces.is(behind, Word.ORDINAL) && pieces.at(behind).value(Word.ORDINAL) <= 12) {
            return dated(day, months.named(pieces.at(behind).value(Word.ORDINAL), behind + 1));
        }
        // "Der 2. Bürgermeister", but "am 2. Anna getroffen".
        boolean name =
                pieces.isUnknownName(behind) && !pieces.isAny(at - 1, Word.UNTIL, Word.WEEKDAY) && !isDay(at - 1);
        return counts(behind) || name ? null : dated(day, new FoundMonth(MonthOf.UNSAID, behind));
    }

    /** The month that ends a list: "12. oder 13.3.", "am 2., 4. und 9. März"; null where no such list goes on here. */
    private @Nullable MonthOf monthOfList(int from) {
        int at = from;
        for (int days = 1; days <= LONGEST_LIST; days++) {
            boolean more = pieces.isMark(at, ",") || pieces.isAny(at, Word.AND, Word.OR);
            int next = pieces.skipOn(at + 1, 1);
            if (!more || !pieces.isDigits(next) || !pieces.isMark(next + 1, ".")) {
                return null;
            }
            var date = numeric.read(next);
            if (date != null) {
                return date.sign() instanceof Sign.On(var day) && day instanceof Day.Dated dated ? dated.month() : null;
            }
            if (pieces.is(next + 2, Word.MONTH)) {
                var month = months.read(next + 2);
                return month == null ? null : month.month();
            }
            at = next + 2;
        }
        return null;
    }

    private @Nullable Found monthFirst(int at) {
        int dayAt = pieces.skip(pieces.skip(at + 1, "."), Word.ON);
        int day = pieces.is(dayAt, Word.ORDINAL) ? pieces.at(dayAt).value(Word.ORDINAL) : -1;
        if (pieces.isDigits(dayAt) && !isTime(dayAt + 1)) {
            day = pieces.number(dayAt);
        }
        if (day >= 1 && day <= 31) {
            boolean suffix = SUFFIXES.contains(pieces.at(dayAt + 1).text());
            return dated(day, months.named(pieces.at(at).value(Word.MONTH), suffix ? dayAt + 2 : dayAt + 1));
        }
        // "Im April" names no day; English "may" and "march" alone name nothing.
        if (pieces.is(at - 1, Word.UNTIL)) {
            return new Found(new Sign.Vague(), at + 1);
        }
        return pieces.isAny(at - 1, Word.IN, Word.FROM) ? on(new Day.Sometime(), at + 1) : null;
    }

    private boolean isTime(int at) {
        boolean clock = pieces.isMark(at, ":") || pieces.isAny(at, Word.OCLOCK, Word.AM, Word.PM, Word.HOURS);
        return clock || pieces.is(at, Word.MINUTES);
    }

    /** "März" right behind the day; "im März" and "des Monats" may stand behind any number. */
    private boolean isPlainMonth(int at) {
        return pieces.is(pieces.skip(at, Word.ON), Word.MONTH);
    }

    /** "Zum ersten Mal", "am 3. Treffen". */
    private boolean counts(int at) {
        boolean meeting = pieces.is(at, Word.MEETING) && !pieces.is(at, Word.PLAN);
        return meeting
                || pieces.isAny(at, Word.COUNTED, Word.HOURS, Word.WEEKS, Word.DAYS, Word.WEEKDAY, Word.WEEK_NUMBER);
    }

    boolean led(int at) {
        boolean comma = pieces.isMark(at - 1, ",") || pieces.isMark(at - 1, ".");
        return pieces.isAny(at - 1, Word.ON, Word.UNTIL, Word.WEEKDAY, Word.WEEKDAY_SHORT)
                || (pieces.isAny(at - 1, Word.UPCOMING, Word.COMING) && pieces.is(at - 2, Word.ON))
                || (comma && pieces.isAny(at - 2, Word.WEEKDAY, Word.WEEKDAY_SHORT));
    }

    /** "Am", "dem", "vom" stand before a day rather than before a thing. */
    private boolean isDay(int at) {
        return switch (pieces.at(at).text()) {
            case "am", "dem", "vom", "on" -> true;
            default -> false;
        };
    }

    private static Found dated(int day, FoundMonth month) {
        return on(new Day.Dated(day, month.month()), month.next());
    }

    private static Found on(Day day, int next) {
        return new Found(new Sign.On(day), next);
    }
}
