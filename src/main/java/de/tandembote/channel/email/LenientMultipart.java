package de.tandembote.channel.email;

import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.StreamProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.util.MailStreamProvider;

/** Splits a multipart at its boundaries, taking what is there where boundaries are missing. */
final class LenientMultipart extends MimeMultipart {

    // Each multipart asks for its maker of streams, which is looked for in all jars unless it is named.
    static {
        var maker = StreamProvider.class.getName();
        if (System.getProperty(maker) == null) {
            System.setProperty(maker, MailStreamProvider.class.getName());
        }
    }

    private final Runnable counter;
    private final List<InputStream> found = new ArrayList<>();
    private final MimeBodyPart unused = new MimeBodyPart();

    /**
     * Takes the content of a multipart; an empty boundary is guessed from the content.
     *
     * @param counter hears of each part before it is taken, and may throw
     */
    LenientMultipart(InputStream content, String boundary, Runnable counter) throws MessagingException {
        super(new Content(content, boundary));
        this.counter = counter;
    }

    /** Each from its first header to the boundary behind it. */
    List<InputStream> parts() throws MessagingException {
        parse();
        return List.copyOf(found);
    }

    @Override
    protected void initializeProperties() {
        super.initializeProperties();
        allowEmpty = true;
    }

    @Override
    protected MimeBodyPart createMimeBodyPart(InputStream part) {
        counter.run();
        found.add(part);
        return unused;
    }

    /** The boundary is quoted anew: one with odd characters or without quotes would else not be understood. */
    private record Content(InputStream stream, String boundary) implements DataSource {

        @Override
        public InputStream getInputStream() {
            return stream;
        }

        @Override
        public String getContentType() {
            return boundary.isEmpty()
                    ? "multipart/mixed"
                    : "multipart/mixed; boundary=\"" + boundary.replaceAll("([\"\\\\])", "\\\\$1") + "\"";
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            throw new IOException("only to be read");
        }

        @Override
        public String getName() {
            return "multipart";
        }
    }
}
