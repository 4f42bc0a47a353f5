package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import de.tandembote.channel.UnreadableMessage;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
     * @param maxHeaderLines folded ones counted as they stand there
     * @throws UnreadableMessage if the headers are beyond the bounds
     */
    RawPart(SharedByteArrayInputStream part, int maxHeaderLines) {
        var lines = new Lines(part);
        var field = new StringBuilder();
        int read = 0;
        for (var line = lines.next(); line != null && !line.isEmpty(); line = lines.next()) {
            if (++read > maxHeaderLines || lines.bytes > MAX_HEADER_BYTES) {
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
        content = (SharedByteArrayInputStream) part.newStream(part.getPosition(), -1);
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

    /** Lines that end as mails or as careless programs end them. */
    private static final class Lines {
        private final SharedByteArrayInputStream part;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream(100);
        private int bytes;

        Lines(SharedByteArrayInputStream part) {
            this.part = part;
        }

        /** Without its end, and cut off beyond all bounds; null behind the last. */
        @Nullable
        String next() {
            line.reset();
            int b = part.read();
            if (b < 0) {
                return null;
            }
            for (; b >= 0 && b != '\n' && b != '\r' && bytes <= MAX_HEADER_BYTES; b = part.read()) {
                line.write(b);
                bytes++;
            }
            if (b == '\r') {
                skipLineFeed();
            }
            return line.toString(ISO_8859_1);
        }

        /** One CR too many was put before it by some program on the way. */
        private void skipLineFeed() {
            part.mark(2);
            int b = part.read();
            b = b == '\r' ? part.read() : b;
            if (b != '\n') {
                part.reset();
            }
        }
    }
}
