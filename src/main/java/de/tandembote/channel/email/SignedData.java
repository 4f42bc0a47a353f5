package de.tandembote.channel.email;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Takes the mail out of the envelope that an opaque signature puts around it (RFC 8551, section 3.5.2; RFC 5652,
 * section 5.1). The signature itself is not looked at: what a mail may do is decided by other means.
 */
final class SignedData {

    private static final byte[] SIGNED = {0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 1, 7, 2};
    private static final byte[] ENVELOPED = {0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 1, 7, 3};

    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int INTEGER = 0x02;
    private static final int OBJECT_IDENTIFIER = 0x06;
    private static final int OCTET_STRING = 0x04;
    private static final int CONSTRUCTED = 0x20;
    private static final int TAGGED = 0xa0;
    private static final int MAX_DEPTH = 16;

    private final byte[] bytes;
    private int at;
    /** Of the element whose head was read last; -1 where its end is marked instead. */
    private int length;

    private SignedData(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The mail within; empty where this is anything else, such as an encrypted one, or broken. */
    static Optional<byte[]> content(byte[] message) {
        try {
            return Optional.of(new SignedData(message).content());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Whether the content is encrypted. */
    static boolean isEncrypted(byte[] message) {
        try {
            var data = new SignedData(message);
            data.enter(SEQUENCE);
            return Arrays.equals(data.take(OBJECT_IDENTIFIER), ENVELOPED);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    private byte[] content() {
        enter(SEQUENCE);
        if (!Arrays.equals(take(OBJECT_IDENTIFIER), SIGNED)) {
            throw new IllegalArgumentException("not signed");
        }
        enter(TAGGED);
        enter(SEQUENCE);
        skip(INTEGER);
        skip(SET);
        enter(SEQUENCE);
        skip(OBJECT_IDENTIFIER);
        enter(TAGGED);
        var content = new ByteArrayOutputStream();
        octets(content, 0);
        return content.toByteArray();
    }

    /** An octet string may come in pieces (X.690, section 8.7). */
    private void octets(ByteArrayOutputStream content, int depth) {
        int tag = head();
        if ((tag & ~CONSTRUCTED) != OCTET_STRING || depth > MAX_DEPTH) {
            throw new IllegalArgumentException("no octets");
        }
        if (tag == OCTET_STRING) {
            content.write(bytes, at, length);
            at += length;
            return;
        }
        boolean marked = length < 0;
        int end = marked ? bytes.length : at + length;
        while (at < end && !(marked && isEnd())) {
            octets(content, depth + 1);
        }
        at += marked ? 2 : 0;
    }

    private void enter(int tag) {
        if (head() != tag) {
            throw new IllegalArgumentException("another element");
        }
    }

    private byte[] take(int tag) {
        enter(tag);
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    private void skip(int tag) {
        enter(tag);
        skipContent(0);
    }

    private void skipContent(int depth) {
        if (length >= 0) {
            at += length;
            return;
        }
        while (depth < MAX_DEPTH && !isEnd()) {
            head();
            skipContent(depth + 1);
        }
        at += 2;
    }

    private boolean isEnd() {
        return bytes[at] == 0 && bytes[at + 1] == 0;
    }

    /** Reads tag and length (X.690, section 8.1); all tags met here have one byte. */
    private int head() {
        int tag = bytes[at++] & 0xff;
        int first = bytes[at++] & 0xff;
        length = first;
        if (first >= 0x80) {
            int digits = first & 0x7f;
            if (digits > 4) {
                throw new IllegalArgumentException("too long");
            }
            length = digits == 0 ? -1 : 0;
            for (int i = 0; i < digits; i++) {
                length = (length << 8) | (bytes[at++] & 0xff);
            }
        }
        boolean open = length == -1 && first == 0x80;
        if (!open && (length < 0 || length > bytes.length - at)) {
            throw new IllegalArgumentException("cut off");
        }
        return tag;
    }
}
