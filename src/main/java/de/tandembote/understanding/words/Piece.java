package de.tandembote.understanding.words;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * A phrase of the vocabulary, or a token that it does not know.
 *
 * @param meanings what it can mean, with the value of each
 */
public record Piece(Token.Kind kind, String text, String raw, boolean glued, Map<Word, Integer> meanings) {

    /** What only says who was met, what was talked about, or of which messages something is wished. */
    private static final Set<Word> OF_NO_ACT = EnumSet.of(
            Word.OTHERS,
            Word.WITH,
            Word.CONCERNING,
            Word.TOPIC,
            Word.TROUBLE,
            Word.BECAUSE,
            Word.ALMOST,
            Word.WANT,
            Word.AGAIN,
            Word.REMINDERS,
            Word.INVITATIONS,
            Word.SURVEYS,
            Word.BROADCASTS);

    static final Piece NONE = new Piece(Token.Kind.LINE_END, "", "", false, Map.of());

    /** The same piece with only this meaning. */
    public Piece as(Word word) {
        return new Piece(kind, text, raw, glued, Map.of(word, 0));
    }

    public boolean is(Word word) {
        return meanings.containsKey(word);
    }

    /** Whether nothing is known of it that could be an act or a detail of one. */
    public boolean isStrange() {
        return OF_NO_ACT.containsAll(meanings.keySet());
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
