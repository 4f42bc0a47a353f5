package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import de.tandembote.channel.UnreadableMessage;
import java.io.ByteArrayOutputStream;

/**
 * What is handed over in place of a mail that is too large or cannot be fetched, so that a person hears of it and the
 * mailbox goes on. Known by its first line, where no mail from outside can have it: mail systems put theirs on top.
 */
final class StandIn {

    private static final String CUT = "X-Tandembote-Cut: ";
    private static final String MISSING = "X-Tandembote-Missing: ";
    private static final String UNSTORABLE = "X-Tandembote-Unstorable: ";

    private StandIn() {}

    /** The headers of a mail of which the rest was not fetched. */
    static byte[] cut(byte[] headers, long size) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes((CUT + size + "\r\n").getBytes(ISO_8859_1));
        bytes.writeBytes(headers);
        bytes.writeBytes("\r\n\r\nThis mail was too large to be fetched.\r\n".getBytes(ISO_8859_1));
        return bytes.toByteArray();
    }

    /** The place of a mail that the server lists but does not give. */
    static byte[] missing(String position) {
        return (MISSING + position + "\r\n\r\n").getBytes(ISO_8859_1);
    }

    /** The place of a mail that cannot be kept as it is. */
    static byte[] unstorable(String position) {
        return (UNSTORABLE + position + "\r\n\r\n").getBytes(ISO_8859_1);
    }

    /**
     * Lets every real mail pass.
     *
     * @throws UnreadableMessage if this only stands for a mail
     */
    static void refuse(byte[] raw) {
        String start = new String(raw, 0, Math.min(raw.length, 60), ISO_8859_1);
        if (start.startsWith(CUT)) {
            String size = start.substring(CUT.length()).lines().findFirst().orElse("");
            throw new UnreadableMessage("larger than the mailbox may take: " + size + " bytes");
        }
        if (start.startsWith(MISSING)) {
            throw new UnreadableMessage("the mail server lists it but does not give it; it is in the mailbox, unread");
        }
        if (start.startsWith(UNSTORABLE)) {
            throw new UnreadableMessage("it cannot be stored; it is in the mailbox, unread");
        }
    }
}
