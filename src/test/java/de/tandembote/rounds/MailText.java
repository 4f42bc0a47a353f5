package de.tandembote.rounds;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** Reads the plain text of a mail of ours. */
final class MailText {

    private MailText() {}

    static String of(MimeMessage mail) {
        try {
            return find(mail);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Our plain text is always the first part. */
    private static String find(Part part) throws MessagingException, IOException {
        return part.getContent() instanceof Multipart parts
                ? find(parts.getBodyPart(0))
                : part.getContent().toString().replace("\r\n", "\n");
    }
}
