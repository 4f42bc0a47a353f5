package de.tandembote.link;

/** Finds what may be a token in a text that somebody wrote or quoted. */
final class TokensInText {

    /** The shortest token; the sealed ones are longer. */
    private static final int SHORTEST = 32;

    private static final String BEFORE_A_TOKEN = "+-/=";

    private TokensInText() {}

    /** The text with a "…" for each; a long word without a digit stays, unless it stands where a token does. */
    static String cut(String text) {
        var left = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int end = at;
            boolean digit = false;
            while (end < text.length() && isOfAToken(text.charAt(end))) {
                digit |= text.charAt(end) <= '9';
                end++;
            }
            boolean placed = at > 0 && BEFORE_A_TOKEN.indexOf(text.charAt(at - 1)) >= 0;
            if (end - at >= SHORTEST && (digit || placed)) {
                left.append('…');
            } else {
                end = Math.max(end, at + 1);
                left.append(text, at, end);
            }
            at = end;
        }
        return left.toString();
    }

    /** The digits and letters of base 32, in whatever case a mail system made of them. */
    private static boolean isOfAToken(char c) {
        return (c >= '2' && c <= '7') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
