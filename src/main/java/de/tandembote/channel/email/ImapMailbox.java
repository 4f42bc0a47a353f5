package de.tandembote.channel.email;

import de.tandembote.channel.Arrivals;
import de.tandembote.channel.Reachability;
import de.tandembote.channel.Source;
import de.tandembote.channel.Turn;
import de.tandembote.channel.Turns;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;

/** The bot's mailbox: read by one node at a time and by one thread of it. */
final class ImapMailbox implements Source, AutoCloseable {

    private final ImapSession session;
    private final ImapIntake intake;
    private final Turn turn;
    private final Reachability server;
    private final ReentrantLock reading = new ReentrantLock();

    ImapMailbox(
            EmailSettings.Imap settings,
            ImapSession session,
            EmailReader reader,
            Arrivals arrivals,
            Turns turns,
            Reachability server) {
        var name = "imap:" + settings.user() + "@" + settings.host() + "/" + settings.folder();
        this.session = session;
        this.intake = new ImapIntake(name, new ImapFetch(settings.maxSize().toBytes()), reader, arrivals);
        this.turn = new Turn(turns, name, settings.takeOverAfter());
        this.server = server;
    }

    @Override
    public void readNew() {
        reading.lock();
        try {
            var wasHeld = turn.isHeld();
            try {
                readInTurn();
            } finally {
                if (!wasHeld) {
                    turn.end();
                }
            }
        } finally {
            reading.unlock();
        }
    }

    /**
     * Reads what is new and stays the one who reads until {@link #endTurn}.
     *
     * @return false where another node reads the mailbox
     * @throws UncheckedIOException if the mailbox cannot be reached
     */
    boolean readInTurn() {
        reading.lock();
        try {
            if (!turn.take() || !takeAll()) {
                server.leftToAnother();
                return false;
            }
            return true;
        } finally {
            reading.unlock();
        }
    }

    /** Another node may read at once. */
    void endTurn() {
        turn.end();
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

    /**
     * What comes while the last mails are stored is told once only: looks until there is nothing.
     *
     * @return false where another node has taken over on the way
     */
    private boolean takeAll() {
        try {
            ImapIntake.News news;
            do {
                session.newsIsLookedAt();
                news = intake.takeNew(session.folder(), turn::take);
                server.reached();
            } while (news == ImapIntake.News.SOME);
            return news != ImapIntake.News.ELSEWHERE;
        } catch (MessagingException e) {
            throw lost(e instanceof AuthenticationFailedException ? "login refused" : "connection lost", e);
        } catch (IOException e) {
            throw lost("no access token", e);
        }
    }

    private UncheckedIOException lost(String reason, Exception cause) {
        server.lost(reason);
        session.close();
        return new UncheckedIOException(new IOException(reason, cause));
    }
}
