package de.tandembote.understanding;

import de.tandembote.understanding.Sign.Found;
import org.jspecify.annotations.Nullable;

/** Reads "in der Kantine", "im Café Extra", "Raum 3.12", "bei mir"; each piece is taken once. */
final class PlaceReader {

    private final Pieces pieces;

    PlaceReader(Pieces pieces) {
        this.pieces = pieces;
    }

    /** The place that starts at this piece; null where none does. */
    @Nullable
    Found read(int at) {
        int start = pieces.skip(at, Word.PLACE_LEAD);
        boolean named = pieces.is(start, Word.PLACE) || (start > at && isName(start));
        if (!named) {
            return null;
        }
        int end = start + 1;
        while (belongs(end)) {
            end++;
        }
        var place = new StringBuilder(pieces.at(start).raw());
        for (int each = start + 1; each < end; each++) {
            place.append(pieces.at(each).glued() ? "" : " ")
                    .append(pieces.at(each).raw());
        }
        return new Found(new Sign.Where(place.toString()), end);
    }

    private boolean belongs(int at) {
        boolean follows =
                pieces.is(at - 1, Word.PLACE) || isName(at - 1) || pieces.at(at).glued();
        boolean time = pieces.isMark(at + 1, ":") || pieces.is(at + 1, Word.OCLOCK);
        boolean numbered = pieces.isDigits(at) && follows && !time;
        boolean dotted = pieces.isMark(at, ".") && pieces.isGluedDigits(at + 1) && pieces.isDigits(at - 1);
        return isName(at) || pieces.is(at, Word.PLACE) || numbered || dotted;
    }

    private boolean isName(int at) {
        var piece = pieces.at(at);
        return piece.kind() == Token.Kind.WORD
                && piece.meanings().isEmpty()
                && Character.isUpperCase(piece.raw().codePointAt(0));
    }
}
