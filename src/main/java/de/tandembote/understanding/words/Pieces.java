package de.tandembote.understanding.words;

import java.util.List;

/** The pieces of a reply, looked at from any position; beyond both ends there is {@link Piece#NONE}. */
public record Pieces(List<Piece> all) {

    public Piece at(int index) {
        return index >= 0 && index < all.size() ? all.get(index) : Piece.NONE;
    }

    public boolean is(int index, Word word) {
        return at(index).is(word);
    }

    public boolean isMark(int index, String mark) {
        return at(index).isMark(mark);
    }

    public int number(int index) {
        return at(index).number();
    }

    public boolean isDigits(int index) {
        return at(index).isDigits();
    }

    /** Digits without a space before them, as in the second half of "15:30". */
    public boolean isGluedDigits(int index) {
        return at(index).isDigits() && at(index).glued();
    }

    public int size() {
        return all.size();
    }

    /** The index behind an optional mark. */
    public int skip(int index, String mark) {
        return isMark(index, mark) ? index + 1 : index;
    }

    /** The index behind an optional word. */
    public int skip(int index, Word word) {
        return is(index, word) ? index + 1 : index;
    }

    /** The index behind any of these words, some of them at most. */
    public int skipAny(int index, int most, Word... words) {
        int next = index;
        while (next < index + most && isAny(next, words)) {
            next++;
        }
        return next;
    }

    /** The index behind "am", "den" before a day; "auf den" says that another day follows. */
    public int skipOn(int index, int most) {
        int next = index;
        while (next < index + most && is(next, Word.ON) && !is(next, Word.TOWARDS)) {
            next++;
        }
        return next;
    }

    public boolean isAny(int index, Word... words) {
        for (var word : words) {
            if (is(index, word)) {
                return true;
            }
        }
        return false;
    }

    /** A capital begins the name of something that is not in the vocabulary. */
    public boolean isUnknownName(int index) {
        var piece = at(index);
        return piece.kind() == Token.Kind.WORD
                && piece.meanings().isEmpty()
                && Character.isUpperCase(piece.raw().codePointAt(0));
    }
}
