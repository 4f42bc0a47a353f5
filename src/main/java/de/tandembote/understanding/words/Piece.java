package de.tandembote.understanding.words;

import java.util.Map;

/**
 * A phrase of the vocabulary, or a token that it does not know.
 *
 * @param meanings what it can mean, with the value of each
 */
public record Piece(Token.Kind kind, String text, String raw, boolean glued, Map<Word, Integer> meanings) {

    static final Piece NONE = new Piece(Token.Kind.LINE_END, "", "", false, Map.of());

    /** The same piece with only this meaning. */
    public Piece as(Word word) {
        return new Piece(kind, text, raw, glued, Map.of(word, 0));
    }

    public boolean is(Word word) {
        return meanings.containsKey(word);
    }

    public int value(Word word) {
        return meanings.getOrDefault(word, 0);
    }

    public boolean isMark(String mark) {
        return kind == Token.Kind.MARK && text.equals(mark);
    }

    boolean isDigits() {
        return kind == Token.Kind.NUMBER;
    }

    /** The number written in digits or as a word; -1 for anything else. */
    int number() {
        if (isDigits()) {
            return Integer.parseInt(text);
        }
        return is(Word.NUMBER) ? value(Word.NUMBER) : -1;
    }
}
