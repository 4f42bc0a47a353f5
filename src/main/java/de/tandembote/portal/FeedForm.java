package de.tandembote.portal;

import java.io.IOException;
import java.io.OutputStream;

/** The bytes of a calendar in one encoding, with the tag that only these bytes have (RFC 9110, section 8.8.3). */
final class FeedForm {

    private final byte[] bytes;
    private final String tag;

    FeedForm(byte[] bytes, String tag) {
        this.bytes = bytes;
        this.tag = tag;
    }

    /** The strong entity tag, with its quotation marks. */
    String tag() {
        return tag;
    }

    int size() {
        return bytes.length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }
}
