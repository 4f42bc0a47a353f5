package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Decodes encoded words in a header (RFC 2047), also where senders break its rules: within quotes, next to other text,
 * or with one character split across two words.
 */
final class EncodedWords {

    private static final Pattern WORD =
            Pattern.compile("=\\?([^?\\s*]{1,60}+)(?:\\*[^?\\s]{0,30}+)?\\?([bBqQ])\\?([^?]*+)\\?=");

    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private String charset = "";

    private EncodedWords() {}

    /** Unfolds and decodes a header value. */
    static String decode(String raw) {
        String value = TextDecoding.header(unfolded(raw)).strip();
        return value.contains("=?") ? new EncodedWords().decoded(value) : value;
    }

    /** In one line (RFC 5322, section 2.2.3); a fold and the blanks behind it become one blank. */
    private static String unfolded(String raw) {
        if (raw.indexOf('\n') < 0) {
            return raw;
        }
        var line = new StringBuilder(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (c == '\n') {
                line.append(' ');
                while (at + 1 < raw.length() && (raw.charAt(at + 1) == ' ' || raw.charAt(at + 1) == '\t')) {
                    at++;
                }
            } else if (c != '\r' || !raw.startsWith("\n", at + 1)) {
                line.append(c);
            }
        }
        return line.toString();
    }

    private String decoded(String value) {
        var word = WORD.matcher(value);
        int end = 0;
        while (word.find()) {
            String gap = value.substring(end, word.start());
            String next = word.group(1).toLowerCase(Locale.ROOT);
            boolean joined = end > 0 && gap.isBlank();
            if (!joined || !next.equals(charset)) {
                flush();
                text.append(joined ? "" : gap);
                charset = next;
            }
            pending.writeBytes(bytes(word.group(2), word.group(3)));
            end = word.end();
        }
        flush();
        return text.append(value, end, value.length()).toString().replaceAll("[\\r\\n\\x00]+", " ");
    }

    private void flush() {
        text.append(TextDecoding.decode(pending.toByteArray(), charset));
        pending.reset();
    }

    private static byte[] bytes(String encoding, String encoded) {
        if (encoding.equalsIgnoreCase("b")) {
            return TransferDecoding.decode(encoded.getBytes(ISO_8859_1), "base64");
        }
        var bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '='
                    && i + 2 < encoded.length()
                    && HexFormat.isHexDigit(encoded.charAt(i + 1))
                    && HexFormat.isHexDigit(encoded.charAt(i + 2))) {
                bytes.write(HexFormat.fromHexDigits(encoded, i + 1, i + 3));
                i += 2;
            } else {
                bytes.write(c == '_' ? ' ' : c);
            }
        }
        return bytes.toByteArray();
    }
}
