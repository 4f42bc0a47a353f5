package de.tandembote.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** Writes a part of a mail as UTF-8 in a transfer encoding (RFC 2045, section 6). */
final class Encoded {

    private static final int WIDTH = 75;

    private Encoded() {}

    /** Headers and body of a part. */
    static String quotedPrintable(String type, String text) {
        var out = new StringBuilder(
                "Content-Type: %s; charset=\"UTF-8\"\nContent-Transfer-Encoding: quoted-printable\n\n".formatted(type));
        int column = 0;
        for (byte b : text.getBytes(UTF_8)) {
            boolean plain = b == '\n' || (b >= ' ' && b < 127 && b != '=');
            var next = plain ? String.valueOf((char) b) : "=%02X".formatted(b & 0xff);
            if (b != '\n' && column + next.length() > WIDTH) {
                out.append("=\n");
                column = 0;
            }
            out.append(next);
            column = b == '\n' ? 0 : column + next.length();
        }
        return out.append('\n').toString();
    }

    static String base64(String type, String text) {
        return "Content-Type: %s; charset=\"utf-8\"\nContent-Transfer-Encoding: base64\n\n".formatted(type)
                + Base64.getMimeEncoder(WIDTH + 1, new byte[] {'\n'})
                        .encodeToString(text.replace("\n", "\r\n").getBytes(UTF_8))
                + "\n";
    }

    static String plain(String type, String text) {
        return "Content-Type: %s\nContent-Transfer-Encoding: 8bit\n\n".formatted(type) + text + "\n";
    }

    static String alternative(String boundary, String plain, String html) {
        return "Content-Type: multipart/alternative; boundary=\"%1$s\"\n\n--%1$s\n%2$s--%1$s\n%3$s--%1$s--\n"
                .formatted(boundary, plain, html);
    }
}
