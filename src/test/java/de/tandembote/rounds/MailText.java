package de.tandembote.rounds;

import de.tandembote.faults.Installation;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.regex.Pattern;

/** Reads the plain text of a mail of ours. */
final class MailText {

    private static final Pattern PAGE =
            Pattern.compile(Pattern.quote(Installation.BASE_URL) + "(/p/veranstaltung/[\\w-]+)");

    private MailText() {}

    static String of(MimeMessage mail) {
        try {
            return find(mail);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The path of the page on which an invitation can be answered. */
    static String pageIn(MimeMessage mail) {
        var link = PAGE.matcher(of(mail));
        if (!link.find()) {
            throw new AssertionError("a mail without a page to answer on");
        }
        return link.group(1);
    }

    /** Our plain text is always the first part. */
    private static String find(Part part) throws MessagingException, IOException {
        return part.getContent() instanceof Multipart parts
                ? find(parts.getBodyPart(0))
                : part.getContent().toString().replace("\r\n", "\n");
    }
}
