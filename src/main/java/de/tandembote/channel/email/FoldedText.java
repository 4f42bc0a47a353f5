package de.tandembote.channel.email;

import java.util.Locale;

/** Makes one of several spellings of the same words. */
final class FoldedText {

    private FoldedText() {}

    /** In lower case, with umlauts written out, straight apostrophes and single spaces. */
    static String of(String text) {
        var folded = text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace('’', '\'');
        var out = new StringBuilder(folded.length());
        for (int at = 0; at < folded.length(); at++) {
            char c = folded.charAt(at);
            boolean space = Character.isWhitespace(c) || c == '\u00a0';
            if (!space) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString();
    }
}
