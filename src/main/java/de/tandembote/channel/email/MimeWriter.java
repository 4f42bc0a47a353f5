package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Base64;

/**
 * Writes a mail as the bytes that go over the wire (RFC 5322, RFC 2045 and 2046): lines that end in CRLF, nothing but
 * ASCII, and each part encoded once.
 */
final class MimeWriter {

    private static final String LINE_END = "\r\n";
    private static final int USUAL_SIZE = 8192;

    private final StringBuilder out = new StringBuilder(USUAL_SIZE);
    private final String id;

    /**
     * Begins a mail.
     *
     * @param id by which its boundaries differ from those of other mails that it may be quoted in
     */
    MimeWriter(String id) {
        this.id = id;
    }

    /**
     * Adds a header.
     *
     * @param value encoded and folded already
     */
    MimeWriter header(String name, String value) {
        out.append(name).append(": ").append(value).append(LINE_END);
        return this;
    }

    /** Begins parts of this kind, such as "alternative", in the mail or in a part of it; {@link #end} ends them. */
    MimeWriter begin(String kind) {
        header("Content-Type", "multipart/" + kind + ";" + LINE_END + "\tboundary=\"" + boundary(kind) + '"');
        return emptyLine();
    }

    /** Goes on to the next of these parts. */
    MimeWriter next(String kind) {
        out.append(LINE_END).append("--").append(boundary(kind)).append(LINE_END);
        return this;
    }

    MimeWriter end(String kind) {
        out.append(LINE_END).append("--").append(boundary(kind)).append("--").append(LINE_END);
        return this;
    }

    /** Writes a part that is text, which people may have to read as it is. */
    MimeWriter text(String type, String text) {
        header("Content-Type", type).header("Content-Transfer-Encoding", "quoted-printable");
        emptyLine();
        out.append(QuotedPrintable.of(text));
        return this;
    }

    /** Writes a part of which nobody on the way may change anything. */
    MimeWriter bytes(String type, byte[] bytes) {
        header("Content-Type", type).header("Content-Transfer-Encoding", "base64");
        emptyLine();
        out.append(Base64.getMimeEncoder().encodeToString(bytes));
        return this;
    }

    byte[] written() {
        return out.toString().getBytes(ISO_8859_1);
    }

    private MimeWriter emptyLine() {
        out.append(LINE_END);
        return this;
    }

    /** No encoded text holds an equals sign before a low line (RFC 2045, section 6.7). */
    private String boundary(String kind) {
        return "=_" + kind + "_" + id;
    }
}
