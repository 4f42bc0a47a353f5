package de.tandembote.understanding;

import java.util.List;

/** The pieces of a reply, looked at from any position; beyond both ends there is {@link Piece#NONE}. */
record Pieces(List<Piece> all) {

    Piece at(int index) {
        return index >= 0 && index < all.size() ? all.get(index) : Piece.NONE;
    }

    boolean is(int index, Word word) {
        return at(index).is(word);
    }

    boolean isMark(int index, String mark) {
        return at(index).isMark(mark);
    }

    int number(int index) {
        return at(index).number();
    }

    boolean isDigits(int index) {
        return at(index).isDigits();
    }

    /** Digits without a space before them, as in the second half of "15:30". */
    boolean isGluedDigits(int index) {
        return at(index).isDigits() && at(index).glued();
    }

    int size() {
        return all.size();
    }

    /** The index behind an optional mark. */
    int skip(int index, String mark) {
        return isMark(index, mark) ? index + 1 : index;
    }

    /** The index behind an optional word. */
    int skip(int index, Word word) {
        return is(index, word) ? index + 1 : index;
    }

    /** The index behind any of these words, some of them at most. */
    int skipAny(int index, int most, Word... words) {
        int next = index;
        while (next < index + most && isAny(next, words)) {
            next++;
        }
        return next;
    }

    /** The index behind "am", "den" before a day; "auf den" says that another day follows. */
    int skipOn(int index, int most) {
        int next = index;
        while (next < index + most && is(next, Word.ON) && !is(next, Word.TOWARDS)) {
            next++;
        }
        return next;
    }

    boolean isAny(int index, Word... words) {
        for (var word : words) {
            if (is(index, word)) {
                return true;
            }
        }
        return false;
    }

    /** A capital begins the name of something that is not in the vocabulary. */
    boolean isUnknownName(int index) {
        var piece = at(index);
        return piece.kind() == Token.Kind.WORD
                && piece.meanings().isEmpty()
                && Character.isUpperCase(piece.raw().codePointAt(0));
    }
}
