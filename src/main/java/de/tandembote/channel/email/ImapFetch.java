package de.tandembote.channel.email;

import jakarta.mail.FetchProfile;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.UID;

/** Fetches the bytes of a mail without flagging it, or its headers only where it is too large. */
final class ImapFetch {

    /** A larger mail is fetched in pieces of so many bytes. */
    static final int PIECE = 1 << 18;

    private static final int MAX_HEADERS = 1 << 18;
    /** Smaller ones are fetched together: most mails are, and each question costs a way there and back. */
    private static final int SMALL = 1 << 16;

    private final long maxBytes;

    ImapFetch(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** The small ones of these mails by their UIDs, with one question; none where the server refuses it. */
    Map<Long, byte[]> small(IMAPFolder folder, List<IMAPMessage> messages) throws MessagingException {
        var sizes = new FetchProfile();
        sizes.add(FetchProfile.Item.SIZE);
        folder.fetch(messages.toArray(Message[]::new), sizes);
        var uids = new ArrayList<String>();
        for (var message : messages) {
            if (message.getSizeLong() <= Math.min(SMALL, maxBytes)) {
                uids.add(String.valueOf(folder.getUID(message)));
            }
        }
        var found = new HashMap<Long, byte[]>();
        if (!uids.isEmpty()) {
            folder.doCommand(protocol -> {
                var responses = protocol.command("UID FETCH " + String.join(",", uids) + " (UID BODY.PEEK[])", null);
                protocol.notifyResponseHandlers(responses);
                for (var response : responses) {
                    keep(response, found);
                }
                return found;
            });
        }
        return found;
    }

    private static void keep(Response response, Map<Long, byte[]> found) {
        if (response instanceof FetchResponse fetched) {
            var uid = fetched.getItem(UID.class);
            var body = fetched.getItem(BODY.class);
            var bytes = body == null ? null : body.getByteArray();
            if (uid != null && bytes != null && bytes.getCount() > 0) {
                found.put(uid.uid, bytes.getNewBytes());
            }
        }
    }

    /**
     * One mail of any size.
     *
     * @throws IOException if the server does not give it
     */
    byte[] bytes(IMAPMessage message) throws MessagingException, IOException {
        message.setPeek(true);
        try (var stream = message.getMimeStream()) {
            long size = message.getSizeLong();
            if (size > maxBytes) {
                return StandIn.cut(headers(stream), size);
            }
            byte[] raw = stream.readNBytes((int) maxBytes + 1);
            // Nothing, or nothing more: so servers say that the mail is gone, or that they cannot read it. They count
            // wrongly as well, but not to the byte at which a piece ends.
            if (raw.length == 0 || (raw.length < size && raw.length % PIECE == 0)) {
                if (message.isExpunged()) {
                    throw new MessageRemovedException();
                }
                throw new IOException("not all of it came");
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
