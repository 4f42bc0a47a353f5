package de.tandembote.channel.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.Locale;

/** Undoes a Content-Transfer-Encoding (RFC 2045, section 6); what is broken in it is left out or left as it is. */
final class TransferDecoding {

    /** Blanks between the mark and the end of a line; no line is longer. */
    private static final int MAX_PADDING = 76;

    private static final BitSet ALPHABET = new BitSet();

    static {
        ALPHABET.set('A', 'Z' + 1);
        ALPHABET.set('a', 'z' + 1);
        ALPHABET.set('0', '9' + 1);
        ALPHABET.set('+');
        ALPHABET.set('/');
    }

    private TransferDecoding() {}

    static byte[] decode(byte[] bytes, String encoding) {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(bytes);
            case "quoted-printable" -> quotedPrintable(bytes);
            case "x-uuencode", "uuencode", "x-uue" -> byAngus(bytes, encoding.strip());
            default -> bytes;
        };
    }

    /** Skips whatever is not of the alphabet, and ends at the padding or in the middle of a group. */
    private static byte[] base64(byte[] bytes) {
        byte[] kept = new byte[bytes.length];
        int length = 0;
        for (byte b : bytes) {
            if (b == '=') {
                break;
            }
            if (ALPHABET.get(b & 0xff)) {
                kept[length++] = b;
            }
        }
        // One sextet alone is less than a byte.
        int whole = length % 4 == 1 ? length - 1 : length;
        return Base64.getDecoder().decode(Arrays.copyOf(kept, whole));
    }

    /** Section 6.7; what is no code is text. By a loop, which no number of soft line ends makes deeper. */
    private static byte[] quotedPrintable(byte[] bytes) {
        byte[] text = new byte[bytes.length];
        int length = 0;
        int written = 0;
        for (int at = 0; at < bytes.length; at++) {
            byte b = bytes[at];
            int behind = b == '=' ? behindSoftEnd(bytes, at + 1) : -1;
            if (behind >= 0) {
                at = behind - 1;
                written = length;
            } else if (b == '=' && isHex(bytes, at + 1) && isHex(bytes, at + 2)) {
                text[length++] = (byte) (Character.digit(bytes[at + 1], 16) * 16 + Character.digit(bytes[at + 2], 16));
                at += 2;
                written = length;
            } else {
                // Blanks at the end of a line were added on the way.
                length = b == '\r' || b == '\n' ? written : length;
                text[length++] = b;
                written = b == ' ' || b == '\t' ? written : length;
            }
        }
        return Arrays.copyOf(text, length);
    }

    /** The index behind the end of a line that stands here, blanks before it aside; -1 where something else stands. */
    private static int behindSoftEnd(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && at < from + MAX_PADDING && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        if (at == bytes.length) {
            return at;
        }
        if (bytes[at] == '\r') {
            return at + 1 < bytes.length && bytes[at + 1] == '\n' ? at + 2 : at + 1;
        }
        return bytes[at] == '\n' ? at + 1 : -1;
    }

    private static boolean isHex(byte[] bytes, int at) {
        return at < bytes.length && Character.digit(bytes[at], 16) >= 0;
    }

    private static byte[] byAngus(byte[] bytes, String encoding) {
        try (var decoded = MimeUtility.decode(new ByteArrayInputStream(bytes), encoding)) {
            return decoded.readAllBytes();
        } catch (IOException | MessagingException | RuntimeException e) {
            return bytes;
        }
    }
}
