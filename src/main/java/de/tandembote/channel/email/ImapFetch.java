package de.tandembote.channel.email;

import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.angus.mail.imap.IMAPMessage;

/** Fetches the bytes of a mail without flagging it, or its headers only where it is too large. */
final class ImapFetch {

    private static final int MAX_HEADERS = 1 << 18;

    private final long maxBytes;

    ImapFetch(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    byte[] bytes(IMAPMessage message) throws MessagingException, IOException {
        message.setPeek(true);
        try (var stream = message.getMimeStream()) {
            long size = message.getSizeLong();
            if (size > maxBytes) {
                return StandIn.cut(headers(stream), size);
            }
            byte[] raw = stream.readNBytes((int) maxBytes + 1);
            if (raw.length == 0) {
                // An empty answer is how servers say that the mail is gone, or that they cannot read it.
                if (message.isExpunged()) {
                    throw new MessageRemovedException();
                }
                throw new IOException("nothing came");
            }
            return raw.length > maxBytes ? StandIn.cut(headers(new ByteArrayInputStream(raw)), size) : raw;
        }
    }

    private static byte[] headers(InputStream stream) throws IOException {
        var headers = new ByteArrayOutputStream();
        int line = 0;
        for (int b = stream.read(); b >= 0 && headers.size() < MAX_HEADERS; b = stream.read()) {
            if (b == '\n' && line == 0) {
                break;
            }
            line = b == '\n' ? 0 : b == '\r' ? line : line + 1;
            headers.write(b);
        }
        return headers.toByteArray();
    }
}
