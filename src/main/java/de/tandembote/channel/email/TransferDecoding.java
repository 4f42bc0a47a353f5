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
            case "quoted-printable", "x-uuencode", "uuencode", "x-uue" -> byAngus(bytes, encoding.strip());
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

    private static byte[] byAngus(byte[] bytes, String encoding) {
        try (var decoded = MimeUtility.decode(new ByteArrayInputStream(bytes), encoding)) {
            return decoded.readAllBytes();
        } catch (IOException | MessagingException | RuntimeException e) {
            return bytes;
        }
    }
}
