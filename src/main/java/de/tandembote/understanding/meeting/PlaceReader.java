package de.tandembote.understanding.meeting;

import de.tandembote.understanding.time.Sign;
import de.tandembote.understanding.time.Sign.Found;
import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Token;
import de.tandembote.understanding.words.Word;
import org.jspecify.annotations.Nullable;

/** Reads "in der Kantine", "im Café am Markt", "Raum 3.12", "bei mir", "vor dem Rathaus"; each piece is taken once. */
final class PlaceReader {

    private final Pieces pieces;

    PlaceReader(Pieces pieces) {
        this.pieces = pieces;
    }

    /** The place that starts at this piece; null where none does. */
    @Nullable
    Found read(int at) {
        if (pieces.is(at, Word.BESIDE)) {
            int start = pieces.skipAny(at + 1, 2, Word.ON, Word.PLACE_LINK);
            return pieces.is(start, Word.PLACE) ? where(at, end(start + 1)) : null;
        }
        int start = pieces.skip(at, Word.PLACE_LEAD);
        if (start > at) {
            start = pieces.skip(start, ":");
            boolean named = pieces.isUnknownName(start) && leadsToName(at);
            return pieces.is(start, Word.PLACE) || named ? where(start, end(start + 1)) : null;
        }
        if (!pieces.is(at, Word.PLACE)) {
            return null;
        }
        int end = end(at + 1);
        // "Sie kommt zu mir ins Büro", but "zu mir" alone may mean anything, and "geht es bei mir" too.
        boolean linked = end > at + 1;
        return switch (pieces.at(at).text()) {
            case "zu" -> linked ? where(at, end) : null;
            case "bei" -> canBegin(at - 1) || (linked && pieces.is(end - 1, Word.PLACE)) ? where(at, end) : null;
            default -> canBegin(at - 1) ? where(at, end) : null;
        };
    }

    /** "Treffpunkt Hafen", and "in Köln" behind a time or a meeting; "im Stau" may stand anywhere else. */
    private boolean leadsToName(int at) {
        return switch (pieces.at(at).text()) {
            case "ort", "treffort", "treffpunkt", "location", "venue", "where", "place" -> true;
            case "bei", "ins", "am", "an", "auf" -> false;
            default -> canBegin(at - 1);
        };
    }

    /** Without "in der" a place stands behind a mark, a time or a date, not in the middle of a sentence. */
    private boolean canBegin(int before) {
        var piece = pieces.at(before);
        boolean compound = piece.isMark("-") && piece.glued();
        return (piece.kind() != Token.Kind.WORD && !compound)
                || (piece.raw().endsWith("uns") && !piece.is(Word.PLACE))
                || pieces.isAny(before, Word.OCLOCK, Word.H, Word.AM, Word.PM, Word.NUMBER, Word.WEEKDAY, Word.MONTH)
                || pieces.isAny(before, Word.MEETING, Word.PLAN, Word.DAY_OFFSET, Word.RATHER, Word.INSTEAD, Word.NOT)
                || pieces.isAny(before, Word.HOURS, Word.MINUTES, Word.AND, Word.OR);
    }

    private int end(int from) {
        int end = from;
        while (true) {
            if (belongs(end)) {
                end++;
            } else if (isLinked(end)) {
                end += 2;
            } else {
                return end;
            }
        }
    }

    private boolean belongs(int at) {
        boolean follows = pieces.is(at - 1, Word.PLACE)
                || pieces.isUnknownName(at - 1)
                || pieces.at(at).glued();
        boolean time = pieces.isMark(at + 1, ":") || pieces.isAny(at + 1, Word.OCLOCK, Word.H);
        boolean numbered = pieces.isDigits(at) && follows && !time;
        boolean dotted = pieces.isMark(at, ".") && pieces.isGluedDigits(at + 1) && pieces.isDigits(at - 1);
        return pieces.isUnknownName(at) || pieces.is(at, Word.PLACE) || numbered || dotted || isTypedSmall(at);
    }

    /** "Am Markt" in "Café am Markt", "vom Kreishaus", "der Wirtschaft". */
    private boolean isLinked(int at) {
        boolean link = pieces.is(at, Word.PLACE_LINK);
        return link && (pieces.is(at + 1, Word.PLACE) || pieces.isUnknownName(at + 1));
    }

    /** "Jobcenter unna": a name without its capital ends what a person types without capitals. */
    private boolean isTypedSmall(int at) {
        var piece = pieces.at(at);
        var next = pieces.at(at + 1);
        boolean unknown = piece.kind() == Token.Kind.WORD && piece.meanings().isEmpty();
        boolean small = Character.isLowerCase(pieces.at(at - 1).raw().codePointAt(0));
        boolean last = next.kind() == Token.Kind.LINE_END || next.isMark(",") || next.isMark(".");
        return unknown && pieces.is(at - 1, Word.PLACE) && small && last;
    }

    private Found where(int start, int end) {
        var place = new StringBuilder(pieces.at(start).raw());
        for (int each = start + 1; each < end; each++) {
            place.append(pieces.at(each).glued() ? "" : " ")
                    .append(pieces.at(each).raw());
        }
        return new Found(new Sign.Where(place.toString()), end);
    }
}
