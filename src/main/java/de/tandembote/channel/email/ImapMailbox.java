package de.tandembote.channel.email;

import de.tandembote.channel.Arrivals;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.RawMessage;
import de.tandembote.channel.Reachability;
import de.tandembote.channel.Source;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jspecify.annotations.Nullable;

/** The bot's mailbox: hands over what is new in it, in the order of arrival, and flags it when it is stored. */
final class ImapMailbox implements Source, AutoCloseable {

    private static final int BATCH = 50;

    private final String name;
    private final ImapSession session;
    private final ImapFetch fetch;
    private final EmailReader reader;
    private final Arrivals arrivals;
    private final Reachability server;
    private final ReentrantLock reading = new ReentrantLock();

    ImapMailbox(
            EmailSettings.Imap settings,
            ImapSession session,
            EmailReader reader,
            Arrivals arrivals,
            Reachability server) {
        this.name = "imap:" + settings.user() + "@" + settings.host() + "/" + settings.folder();
        this.session = session;
        this.fetch = new ImapFetch(settings.maxSize().toBytes());
        this.reader = reader;
        this.arrivals = arrivals;
        this.server = server;
    }

    @Override
    public void readNew() {
        reading.lock();
        try {
            // What comes while the last of them is stored is told once only: look until there is nothing.
            while (readOnce() > 0) {
                server.reached();
            }
            server.reached();
        } catch (MessagingException e) {
            throw lost(e instanceof AuthenticationFailedException ? "login refused" : "connection lost", e);
        } catch (IOException e) {
            throw lost("no access token", e);
        } finally {
            reading.unlock();
        }
    }

    /**
     * Waits until the server tells of news or somebody wakes this.
     *
     * @return whether the server can tell; where not, nothing was waited for
     * @throws UncheckedIOException if the connection ends
     */
    boolean awaitNews() {
        try {
            var folder = session.folder();
            boolean able = session.canIdle();
            if (able && !session.hasNews()) {
                folder.idle(true);
            }
            return able;
        } catch (MessagingException | IOException | IllegalStateException e) {
            throw lost("connection lost", e);
        }
    }

    /** Ends {@link #awaitNews} in another thread. */
    void wake() {
        session.wake();
    }

    /** Ends it if there is news, which may have come just before the waiting began. */
    void wakeForNews() {
        if (session.hasNews()) {
            session.wake();
        }
    }

    @Override
    public void close() {
        session.close();
    }

    private int readOnce() throws MessagingException, IOException {
        session.newsIsLookedAt();
        var folder = session.folder();
        long validity = folder.getUIDValidity();
        // Numbers of another validity mean other mails (RFC 3501, section 2.3.1.1); what is known is told by its
        // content.
        long last = arrivals.position(name)
                .map(Position::of)
                .filter(position -> position.validity() == validity)
                .map(Position::uid)
                .orElse(0L);
        var fresh = newSince(folder, last);
        for (int i = 0; i < fresh.size(); i += BATCH) {
            takeBatch(folder, validity, fresh.subList(i, Math.min(i + BATCH, fresh.size())));
        }
        return fresh.size();
    }

    private static List<IMAPMessage> newSince(IMAPFolder folder, long last) throws MessagingException {
        var uids = new TreeMap<Long, IMAPMessage>();
        for (var message : folder.getMessagesByUID(last + 1, UIDFolder.LASTUID)) {
            uids.put(folder.getUID(message), (IMAPMessage) message);
        }
        // A range up to "*" always holds the last mail, even when that is an old one.
        return List.copyOf(uids.tailMap(last, false).values());
    }

    private void takeBatch(IMAPFolder folder, long validity, List<IMAPMessage> batch) throws MessagingException {
        var small = fetch.small(folder, batch);
        var stored = new ArrayList<Message>();
        try {
            for (var message : batch) {
                long uid = folder.getUID(message);
                var position = new Position(validity, uid);
                byte[] raw = small.containsKey(uid) ? small.get(uid) : fetchOne(folder, message, position);
                if (raw != null) {
                    arrivals.accept(
                            List.of(new RawMessage(
                                    ChannelKind.EMAIL, reader.fingerprint(raw), reader.sender(raw), raw)),
                            name,
                            position.toString());
                    stored.add(message);
                }
            }
        } finally {
            folder.setFlags(stored.toArray(Message[]::new), new Flags(Flags.Flag.SEEN), true);
        }
    }

    /** The bytes of a mail; null where somebody has removed it. */
    private byte @Nullable [] fetchOne(IMAPFolder folder, IMAPMessage message, Position position)
            throws MessagingException {
        try {
            return fetch.bytes(message);
        } catch (MessageRemovedException e) {
            return null;
        } catch (IOException | MessagingException e) {
            if (!folder.isOpen()) {
                throw new MessagingException("connection lost while fetching", e);
            }
            // The server is there and refuses this one mail: the others must not wait for it.
            return StandIn.missing(position.toString());
        }
    }

    private UncheckedIOException lost(String reason, Exception cause) {
        server.lost(reason);
        session.close();
        return new UncheckedIOException(new IOException(reason, cause));
    }

    private record Position(long validity, long uid) {

        static Position of(String written) {
            var numbers = Arrays.stream(written.split(":", 2))
                    .mapToLong(Long::parseLong)
                    .toArray();
            return new Position(numbers[0], numbers[1]);
        }

        @Override
        public String toString() {
            return validity + ":" + uid;
        }
    }
}
