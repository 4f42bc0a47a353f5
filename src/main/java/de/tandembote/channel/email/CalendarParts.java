package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.tandembote.channel.CalendarContent;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.util.ByteArrayDataSource;

/**
 * Writes an event into a mail twice, since calendar programs look in different places: as a form of the text, which makes
 * Outlook and others show buttons (RFC 6047, section 2.4), and as a file, which all others can open.
 */
final class CalendarParts {

    /** Octets of a line without its end (RFC 5545, section 3.1). */
    private static final int LONGEST_LINE = 75;

    private static final String FILE = "invite.ics";

    private final String method;
    private final byte[] bytes;

    /**
     * The parts of one mail.
     *
     * @param replyAddress where calendar programs answer to
     */
    CalendarParts(CalendarContent event, String replyAddress) {
        this.method = event.method();
        this.bytes = folded(event.text().replace(CalendarContent.REPLY_ADDRESS, replyAddress))
                .getBytes(UTF_8);
    }

    /** A third form beside plain text and HTML. */
    MimeBodyPart form() throws MessagingException {
        return part("text/calendar; method=" + method + "; charset=UTF-8");
    }

    MimeBodyPart file() throws MessagingException {
        var file = part("application/ics; name=" + FILE);
        file.setDisposition("attachment");
        file.setFileName(FILE);
        return file;
    }

    private MimeBodyPart part(String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        part.setHeader("Content-Type", type);
        // Nothing on the way changes what is written in base64.
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** Long lines broken as RFC 5545, section 3.1, wants it, and never inside a character. */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length() + text.length() / LONGEST_LINE * 3);
        int octets = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int length = lengthOf(character);
            if (character == '\r' || character == '\n') {
                octets = 0;
            } else if (octets + length > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1 + length;
            } else {
                octets += length;
            }
            folded.appendCodePoint(character);
            at += Character.charCount(character);
        }
        return folded.toString();
    }

    /** Octets in UTF-8. */
    private static int lengthOf(int character) {
        if (character < 0x80) {
            return 1;
        }
        return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}
