package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import de.tandembote.channel.UnreadableMessage;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A part of a mail, its headers read within bounds; what follows them stays where it is. Not one of Angus's own, since
 * each of those looks through the class path for its maker of streams, which takes longer than all the rest.
 */
final class RawPart {

    private static final int MAX_HEADER_BYTES = 1 << 20;

    private final InternetHeaders headers = new InternetHeaders();
    private final SharedByteArrayInputStream content;
    private final int headerLines;

    /**
     * Reads the headers (RFC 5322, section 2.2).
     *
     * @param part of which nothing was read before
     * @param maxHeaderLines folded ones counted as they stand there
     * @throws UnreadableMessage if the headers are beyond the bounds
     */
    RawPart(SharedByteArrayInputStream part, int maxHeaderLines) {
        var lines = new Lines(part);
        var field = new StringBuilder();
        int read = 0;
        for (var line = lines.next(); line != null && !line.isEmpty(); line = lines.next()) {
            if (++read > maxHeaderLines || lines.at > MAX_HEADER_BYTES) {
                throw new UnreadableMessage("too many headers");
            }
            boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
            if (!folded) {
                add(field);
            }
            field.append(folded && !field.isEmpty() ? "\r\n" : "").append(line);
        }
        add(field);
        headerLines = read;
        content = (SharedByteArrayInputStream) part.newStream(lines.at, -1);
    }

    int headerLines() {
        return headerLines;
    }

    InternetHeaders headers() {
        return headers;
    }

    /** A stream of its own from the start of what follows the headers. */
    SharedByteArrayInputStream content() {
        return (SharedByteArrayInputStream) content.newStream(0, -1);
    }

    private void add(StringBuilder field) {
        if (!field.toString().isBlank()) {
            headers.addHeaderLine(field.toString().stripLeading());
        }
        field.setLength(0);
    }

    /** Lines that end as mails or as careless programs end them; what comes after them is not read. */
    private static final class Lines {
        private static final int USUAL_BYTES = 1 << 13;

        private final SharedByteArrayInputStream part;
        private byte[] bytes = new byte[0];
        private int at;

        Lines(SharedByteArrayInputStream part) {
            this.part = part;
        }

        /** Without its end, and cut off beyond all bounds; null behind the last. */
        @Nullable
        String next() {
            if (!has(at)) {
                return null;
            }
            int start = at;
            while (has(at) && bytes[at] != '\n' && bytes[at] != '\r') {
                at++;
            }
            var line = new String(bytes, start, at - start, ISO_8859_1);
            skipEnd();
            return line;
        }

        /** Some program on the way may have put one CR too many before CR and LF. */
        private void skipEnd() {
            if (isAt(at, '\r') && isAt(at + 1, '\r') && isAt(at + 2, '\n')) {
                at += 3;
            } else if (isAt(at, '\r') && isAt(at + 1, '\n')) {
                at += 2;
            } else if (has(at)) {
                at++;
            }
        }

        private boolean isAt(int index, char expected) {
            return has(index) && bytes[index] == expected;
        }

        /** Whether there is a byte; reads on as far as that takes. */
        private boolean has(int index) {
            if (index >= bytes.length && bytes.length <= MAX_HEADER_BYTES && part.available() > 0) {
                int read = bytes.length;
                bytes = Arrays.copyOf(bytes, read + Math.min(part.available(), Math.max(USUAL_BYTES, read)));
                part.readNBytes(bytes, read, bytes.length - read);
            }
            return index < bytes.length;
        }
    }
}
