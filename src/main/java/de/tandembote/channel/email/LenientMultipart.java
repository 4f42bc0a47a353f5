package de.tandembote.channel.email;

import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Splits a multipart at its boundaries, taking what is there where boundaries are missing. */
final class LenientMultipart extends MimeMultipart {

    private final PartMaker maker;

    /** Makes a part of the bytes between two boundaries. */
    @FunctionalInterface
    interface PartMaker {
        MimeBodyPart make(InputStream part) throws MessagingException;
    }

    /** Takes the content of a multipart; an empty boundary is guessed from the content. */
    LenientMultipart(InputStream content, String boundary, PartMaker maker) throws MessagingException {
        super(new Content(content, boundary));
        this.maker = maker;
    }

    List<MimeBodyPart> bodies() throws MessagingException {
        var bodies = new ArrayList<MimeBodyPart>();
        for (int i = 0; i < getCount(); i++) {
            bodies.add((MimeBodyPart) getBodyPart(i));
        }
        return bodies;
    }

    @Override
    protected void initializeProperties() {
        super.initializeProperties();
        allowEmpty = true;
    }

    @Override
    protected MimeBodyPart createMimeBodyPart(InputStream part) throws MessagingException {
        return maker.make(part);
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
