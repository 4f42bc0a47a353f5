package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.tandembote.calendar.FoldedLines;
import de.tandembote.channel.CalendarContent;

/**
 * Writes an event into a mail twice, since calendar programs look in different places: as a form of the text, which
 * makes Outlook and others show buttons (RFC 6047, section 2.4), and as a file, which all others can open.
 */
final class CalendarParts {

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
        this.bytes = FoldedLines.of(event.text().replace(CalendarContent.REPLY_ADDRESS, replyAddress))
                .getBytes(UTF_8);
    }

    /** A third form beside plain text and HTML. */
    void writeForm(MimeWriter mail) {
        mail.bytes("text/calendar; method=" + method + "; charset=UTF-8", bytes);
    }

    void writeFile(MimeWriter mail) {
        mail.header("Content-Disposition", "attachment; filename=" + FILE);
        mail.bytes("application/ics; name=" + FILE, bytes);
    }
}
