package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Writes text in printable ASCII that people can still read (RFC 2045, section 6.7). */
final class QuotedPrintable {

    private static final int LONGEST_LINE = 76;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(US_ASCII);

    private final byte[] text;
    private final byte[] out;
    private int length;
    private int column;

    private QuotedPrintable(byte[] text) {
        this.text = text;
        // Three characters for each byte, and a soft break for every 25 of them.
        this.out = new byte[text.length * 3 + (text.length / 25 + 1) * 3];
    }

    /** A text in UTF-8, whatever ends its lines. */
    static String of(String text) {
        var encoder = new QuotedPrintable(text.getBytes(UTF_8));
        encoder.encode();
        return new String(encoder.out, 0, encoder.length, US_ASCII);
    }

    private void encode() {
        for (int at = 0; at < text.length; at++) {
            int next = text[at] & 0xff;
            if (next == '\r' || next == '\n') {
                if (next == '\n' || at + 1 == text.length || text[at + 1] != '\n') {
                    endLine();
                }
            } else if (isPlain(next, at)) {
                room(1);
                out[length++] = (byte) next;
                column++;
            } else {
                room(3);
                out[length++] = '=';
                out[length++] = HEX[next >> 4];
                out[length++] = HEX[next & 0xf];
                column += 3;
            }
        }
    }

    /** A space at the end of a line would be lost on the way. */
    private boolean isPlain(int next, int at) {
        if (next == ' ' || next == '\t') {
            return at + 1 < text.length && text[at + 1] != '\r' && text[at + 1] != '\n';
        }
        return next > ' ' && next < 0x7f && next != '=';
    }

    /** Breaks the line softly where so many more characters would not fit in before the sign of the break. */
    private void room(int characters) {
        if (column + characters >= LONGEST_LINE) {
            out[length++] = '=';
            endLine();
        }
    }

    private void endLine() {
        out[length++] = '\r';
        out[length++] = '\n';
        column = 0;
    }
}
