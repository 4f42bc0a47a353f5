package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/**
 * Writes text as it may stand in a header: anything but ASCII in encoded words (RFC 2047). Angus would look for its
 * encoders in all jars again for each word.
 */
final class HeaderText {

    private static final String BEGIN = "=?UTF-8?B?";
    private static final String END = "?=";

    /**
     * The line of an encoded word has 76 characters at most (RFC 2047, section 2), with the header's name before it.
     */
    private static final int MOST_BYTES = 39;

    private HeaderText() {}

    /** The text itself where it needs no encoding, else words with a space between each two. */
    static String of(String text) {
        return US_ASCII.newEncoder().canEncode(text) && !text.contains("=?") ? text : encoded(text);
    }

    private static String encoded(String text) {
        var out = new StringBuilder();
        for (int from = 0; from < text.length(); ) {
            int to = endOfWord(text, from);
            if (from > 0) {
                out.append(' ');
            }
            var bytes = text.substring(from, to).getBytes(UTF_8);
            out.append(BEGIN).append(Base64.getEncoder().encodeToString(bytes)).append(END);
            from = to;
        }
        return out.toString();
    }

    /** No character is split between two words (RFC 2047, section 5). */
    private static int endOfWord(String text, int from) {
        int bytes = 0;
        int at = from;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            bytes += bytesOf(character);
            if (bytes > MOST_BYTES) {
                return at;
            }
            at += Character.charCount(character);
        }
        return at;
    }

    private static int bytesOf(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
