package de.tandembote.understanding.time;

import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Word;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Reads which week a weekday lies in: "nächste Woche", "KW 12", "der 14. KW", "in drei Wochen"; a few pieces ahead. */
final class WeekReader {

    private static final int MOST_WEEKS = 53;

    private final Pieces pieces;
    private final MonthReader months;
    private final SpanReader spans;

    WeekReader(Pieces pieces) {
        this.pieces = pieces;
        this.months = new MonthReader(pieces);
        this.spans = new SpanReader(pieces);
    }

    /**
     * A week with the index of the piece behind it.
     *
     * @param number from this one, or in the year
     * @param counted whether the number is that of the year
     */
    record FoundWeek(int number, boolean counted, int next) {
        Day day(DayOfWeek weekday) {
            return counted ? new WeekDay.InNumberedWeek(weekday, number) : new WeekDay.InWeek(weekday, number);
        }
    }

    /** The week that these pieces name, "in der" before it aside; null where they name none. */
    @Nullable
    FoundWeek read(int at) {
        int start = pieces.skipAny(at, 2, Word.IN, Word.ON, Word.PLACE_LEAD);
        var offset = months.offset(start);
        if (offset != null && pieces.isAny(start + 1, Word.WEEKS, Word.WEEK_NUMBER)) {
            return new FoundWeek(offset, false, start + 2);
        }
        if (pieces.is(start, Word.WEEK_NUMBER)) {
            int number = pieces.skip(start + 1, ".");
            return pieces.isDigits(number) ? numbered(pieces.number(number), number + 1) : null;
        }
        if (pieces.is(start, Word.ORDINAL) && pieces.is(start + 1, Word.WEEK_NUMBER)) {
            return numbered(pieces.at(start).value(Word.ORDINAL), start + 2);
        }
        if (pieces.isDigits(start) && pieces.is(pieces.skip(start + 1, "."), Word.WEEK_NUMBER)) {
            return numbered(pieces.number(start), pieces.skip(start + 1, ".") + 1);
        }
        return null;
    }

    /** "In drei Wochen", where a weekday stands behind it. */
    @Nullable
    FoundWeek ahead(int at) {
        var span = pieces.is(at, Word.IN) ? spans.read(pieces.skip(at + 1, Word.EXACT)) : null;
        return span == null || !span.isWeeks() ? null : new FoundWeek(span.days() / 7, false, span.next());
    }

    private static @Nullable FoundWeek numbered(int week, int next) {
        return week >= 1 && week <= MOST_WEEKS ? new FoundWeek(week, true, next) : null;
    }
}
