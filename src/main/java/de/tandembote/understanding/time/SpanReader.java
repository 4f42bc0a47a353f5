package de.tandembote.understanding.time;

import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Word;
import org.jspecify.annotations.Nullable;

/** Reads "14 Tagen", "zwei Wochen", "acht Tagen"; a few pieces ahead. */
final class SpanReader {

    private static final int MOST_DAYS = 366;

    private final Pieces pieces;

    SpanReader(Pieces pieces) {
        this.pieces = pieces;
    }

    /**
     * A number of days with the index of the piece behind it.
     *
     * @param unsure "8 Tage" in digits are eight to some and a week to others
     */
    record Span(int days, boolean unsure, int next) {
        boolean isWeeks() {
            return days % 7 == 0;
        }
    }

    /** The days that these pieces count; null where they count none. */
    @Nullable
    Span read(int at) {
        if (pieces.is(at, Word.FORTNIGHT)) {
            return new Span(14, false, at + 1);
        }
        int number = pieces.number(at);
        if (number == 1 && pieces.is(at + 1, Word.FORTNIGHT)) {
            return new Span(14, false, at + 2);
        }
        if (number < 1 || number > MOST_DAYS) {
            return null;
        }
        if (pieces.is(at + 1, Word.WEEKS)) {
            return new Span(number * 7, false, at + 2);
        }
        if (!pieces.is(at + 1, Word.DAYS)) {
            return null;
        }
        // A German week has eight days when it is told.
        boolean idiom = number == 8 && pieces.at(at).text().equals("acht");
        boolean unsure =
                number == 8 && pieces.isDigits(at) && pieces.at(at + 1).text().startsWith("tag");
        return new Span(idiom || unsure ? 7 : number, unsure, at + 2);
    }
}
