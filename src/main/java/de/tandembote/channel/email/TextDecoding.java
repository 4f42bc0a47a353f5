package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.internet.MimeUtility;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/** Bytes to text by the charset that a mail claims, or by the one that it must have meant. */
final class TextDecoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset LATIN_9 = Charset.forName("iso-8859-15");

    private TextDecoding() {}

    /** Decodes; a charset that is missing, unknown or evidently wrong is guessed. Without NUL, which no text needs. */
    static String decode(byte[] bytes, String charset) {
        return withoutNul(guessed(bytes, charset));
    }

    /** A header that came with bytes beyond ASCII in it, which the parser took for Latin-1. */
    static String header(String value) {
        return withoutNul(isAscii(value) ? value : guessed(value.getBytes(ISO_8859_1), ""));
    }

    private static String guessed(byte[] bytes, String charset) {
        var claimed = named(charset).orElse(UTF_8);
        // Whoever says Latin-1 means the charset of Windows, which has quotation marks where the other has controls.
        var meant = claimed.equals(ISO_8859_1) || claimed.equals(US_ASCII) || claimed.equals(UTF_8) ? WINDOWS : claimed;
        // Bytes beyond ASCII that happen to be right in UTF-8 are no words of Latin-1.
        return meant.equals(WINDOWS) || claimed.equals(LATIN_9)
                ? strict(bytes, UTF_8).orElseGet(() -> new String(bytes, meant))
                : new String(bytes, meant);
    }

    private static Optional<Charset> named(String name) {
        try {
            return name.isBlank()
                    ? Optional.empty()
                    : Optional.of(Charset.forName(MimeUtility.javaCharset(name.strip())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isAscii(String value) {
        int at = 0;
        while (at < value.length() && value.charAt(at) < 0x80) {
            at++;
        }
        return at == value.length();
    }

    private static String withoutNul(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }
}
