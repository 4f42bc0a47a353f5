package de.tandembote.channel.email;

import de.tandembote.channel.Arrivals;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.RawMessage;
import de.tandembote.channel.UnstorableMessage;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jspecify.annotations.Nullable;

/**
 * Hands over what is new in a mailbox, many mails at once and in the order of arrival, and flags it when it is stored.
 */
final class ImapIntake {

    private static final int BATCH = 50;

    /** So many bytes, and one mail more, are held at once. */
    private static final int BATCH_BYTES = 4 << 20;

    private final String name;
    private final ImapFetch fetch;
    private final EmailReader reader;
    private final Arrivals arrivals;

    /** @param name of the mailbox as a source */
    ImapIntake(String name, ImapFetch fetch, EmailReader reader, Arrivals arrivals) {
        this.name = name;
        this.fetch = fetch;
        this.reader = reader;
        this.arrivals = arrivals;
    }

    /** What came of one look. */
    enum News {
        SOME,
        NONE,
        /** Another node reads the mailbox now. */
        ELSEWHERE
    }

    /**
     * Looks through the mailbox once.
     *
     * @param mayGoOn is asked before each batch
     */
    News takeNew(IMAPFolder folder, BooleanSupplier mayGoOn) throws MessagingException {
        long validity = folder.getUIDValidity();
        // After a change of validity everything is read again: what is known is told by its content.
        long last = arrivals.position(name)
                .map(MailPosition::of)
                .filter(position -> position.validity() == validity)
                .map(MailPosition::uid)
                .orElse(0L);
        var fresh = newSince(folder, last);
        for (int i = 0; i < fresh.size(); i += BATCH) {
            if (!mayGoOn.getAsBoolean()) {
                return News.ELSEWHERE;
            }
            take(folder, validity, fresh.subList(i, Math.min(i + BATCH, fresh.size())));
        }
        return fresh.isEmpty() ? News.NONE : News.SOME;
    }

    private static List<IMAPMessage> newSince(IMAPFolder folder, long last) throws MessagingException {
        var uids = new TreeMap<Long, IMAPMessage>();
        for (var message : folder.getMessagesByUID(last + 1, UIDFolder.LASTUID)) {
            uids.put(folder.getUID(message), (IMAPMessage) message);
        }
        // A range up to "*" always holds the last mail, even when that is an old one.
        return List.copyOf(uids.tailMap(last, false).values());
    }

    private void take(IMAPFolder folder, long validity, List<IMAPMessage> batch) throws MessagingException {
        var small = fetch.small(folder, batch);
        var fetched = new ArrayList<FetchedMail>();
        int bytes = 0;
        try {
            for (var message : batch) {
                long uid = folder.getUID(message);
                var position = new MailPosition(validity, uid);
                var known = small.remove(uid);
                var mail = known == null ? fetchOne(folder, message, position) : mail(message, position, known);
                if (mail != null) {
                    fetched.add(mail);
                    bytes += mail.raw().bytes().length;
                }
                if (bytes > BATCH_BYTES) {
                    handOver(folder, fetched);
                    fetched.clear();
                    bytes = 0;
                }
            }
        } finally {
            // Where the connection is lost on the way, what was fetched by then need not be fetched again.
            handOver(folder, fetched);
        }
    }

    /** A mail, or what stands for it where the server does not give it; null where somebody has removed it. */
    private @Nullable FetchedMail fetchOne(IMAPFolder folder, IMAPMessage message, MailPosition position)
            throws MessagingException {
        try {
            return mail(message, position, fetch.bytes(message));
        } catch (MessageRemovedException e) {
            return null;
        } catch (IOException | MessagingException e) {
            if (!folder.isOpen()) {
                throw new MessagingException("connection lost while fetching", e);
            }
            // The server is there and refuses this one mail: the others must not wait for it.
            return mail(null, position, StandIn.missing(position.toString()));
        }
    }

    private FetchedMail mail(@Nullable Message listed, MailPosition position, byte[] raw) {
        return new FetchedMail(listed, position, asMessage(raw));
    }

    private RawMessage asMessage(byte[] raw) {
        return new RawMessage(ChannelKind.EMAIL, reader.fingerprint(raw), reader.sender(raw), raw);
    }

    private void handOver(IMAPFolder folder, List<FetchedMail> fetched) throws MessagingException {
        var stored = new ArrayList<Message>();
        try {
            store(fetched, stored);
        } finally {
            if (!stored.isEmpty()) {
                folder.setFlags(stored.toArray(Message[]::new), new Flags(Flags.Flag.SEEN), true);
            }
        }
    }

    /**
     * All in one go; where one of them cannot be stored, that one is found by halves, and the others do not wait for
     * it.
     */
    private void store(List<FetchedMail> fetched, List<Message> stored) {
        if (fetched.isEmpty()) {
            return;
        }
        var position = fetched.getLast().position().toString();
        try {
            arrivals.accept(fetched.stream().map(FetchedMail::raw).toList(), name, position);
            fetched.stream().map(FetchedMail::listed).filter(Objects::nonNull).forEach(stored::add);
        } catch (UnstorableMessage e) {
            if (fetched.size() == 1) {
                // It stays unread: a person who hears of it can find it.
                arrivals.accept(List.of(asMessage(StandIn.unstorable(position))), name, position);
            } else {
                int half = fetched.size() / 2;
                store(fetched.subList(0, half), stored);
                store(fetched.subList(half, fetched.size()), stored);
            }
        }
    }
}
