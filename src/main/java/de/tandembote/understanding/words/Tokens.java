package de.tandembote.understanding.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into tokens in one pass: each character is looked at once, whatever the text. */
public final class Tokens {

    /** Shorter lines were ended by the person, longer ones by a program that wraps. */
    private static final int WRAPPED_FROM = 60;

    /** Longer rows of digits are no number that a reply could mean. */
    private static final int MOST_DIGITS = 6;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int lineStart;
    private boolean spaceBefore = true;

    private Tokens(String text) {
        this.text = Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    public static List<Token> of(String text) {
        var cutter = new Tokens(text);
        cutter.cut();
        return cutter.tokens;
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next;
            if (c == '\n') {
                endLine(at);
                next = at + 1;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                spaceBefore = true;
                next = at + 1;
            } else if (Character.isDigit(c) && c < 128) {
                next = number(at);
            } else if (Character.isLetter(c)) {
                next = word(at);
            } else {
                next = at + Character.charCount(c);
                markOrSymbol(c, at, next);
            }
            at = next;
        }
    }

    private void endLine(int at) {
        boolean blank = text.substring(lineStart, at).isBlank();
        boolean blankFollows = at + 1 < text.length() && text.charAt(at + 1) == '\n';
        if (blank || blankFollows || at - lineStart < WRAPPED_FROM) {
            tokens.add(new Token(Token.Kind.LINE_END, "\n", "\n", false));
        }
        lineStart = at + 1;
        spaceBefore = true;
    }

    private int number(int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
            to++;
        }
        var digits = text.substring(from, to);
        add(digits.length() > MOST_DIGITS ? Token.Kind.WORD : Token.Kind.NUMBER, digits, digits);
        return to;
    }

    private int word(int from) {
        int to = from;
        while (to < text.length() && (Character.isLetter(text.codePointAt(to)) || isInnerApostrophe(from, to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        var raw = text.substring(from, to);
        add(Token.Kind.WORD, fold(raw), raw);
        return to;
    }

    private boolean isInnerApostrophe(int from, int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’' || c == '`')
                && at > from
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1));
    }

    private void markOrSymbol(int c, int at, int next) {
        var raw = text.substring(at, next);
        switch (c) {
            case '‐', '‑', '–', '—', '−' -> add(Token.Kind.MARK, "-", raw);
            // Skin tones, joiners and variation selectors change no meaning.
            case 0x200D, 0xFE0F, 0x1F3FB, 0x1F3FC, 0x1F3FD, 0x1F3FE, 0x1F3FF -> {}
            default -> {
                boolean symbol = Character.getType(c) == Character.OTHER_SYMBOL || c > 0xFFFF;
                add(symbol ? Token.Kind.SYMBOL : Token.Kind.MARK, raw, raw);
            }
        }
    }

    private void add(Token.Kind kind, String folded, String raw) {
        tokens.add(new Token(kind, folded, raw, !spaceBefore));
        spaceBefore = false;
    }

    /** Lower case, umlauts written out, one kind of apostrophe: two spellings of a word become one. */
    public static String fold(String word) {
        int at = 0;
        while (at < word.length() && isFolded(word.charAt(at))) {
            at++;
        }
        return at == word.length() ? word : folded(word, at);
    }

    private static boolean isFolded(char c) {
        return c < 128 && c != '`' && (c < 'A' || c > 'Z');
    }

    /** In one pass where all letters are German or English, as nearly always. */
    private static String folded(String word, int from) {
        var folded = new StringBuilder(word.length() + 8).append(word, 0, from);
        for (int at = from; at < word.length(); at++) {
            char c = word.charAt(at);
            switch (c) {
                case 'ä', 'Ä' -> folded.append("ae");
                case 'ö', 'Ö' -> folded.append("oe");
                case 'ü', 'Ü' -> folded.append("ue");
                case 'ß' -> folded.append("ss");
                case '’', '`' -> folded.append('\'');
                case '–', '„', '“', '”', '…', '\u00a0' -> folded.append(c);
                default -> {
                    if (c >= 128) {
                        return foldedOfAnyLanguage(word);
                    }
                    folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
                }
            }
        }
        return folded.toString();
    }

    private static String foldedOfAnyLanguage(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace('’', '\'')
                .replace('`', '\'');
    }
}
