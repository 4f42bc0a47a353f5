package de.tandembote.understanding.words;

/**
 * The smallest piece of a reply.
 *
 * @param text folded: lower case, umlauts as ae, oe, ue, dashes as "-"
 * @param raw as the person wrote it
 * @param glued whether it follows the token before it without a space
 */
public record Token(Kind kind, String text, String raw, boolean glued) {

    public enum Kind {
        WORD,
        NUMBER,
        MARK,
        /** A line was ended on purpose, not by wrapping. */
        LINE_END,
        SYMBOL
    }
}
