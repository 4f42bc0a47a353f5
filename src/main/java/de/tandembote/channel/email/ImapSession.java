package de.tandembote.channel.email;

import de.tandembote.channel.email.EmailSettings.Security;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.event.MessageCountAdapter;
import jakarta.mail.event.MessageCountEvent;
import java.io.IOException;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;

/** The connection to the mailbox, opened anew when it is gone. */
final class ImapSession implements AutoCloseable {

    private final EmailSettings.Imap settings;
    private final AccessTokens tokens;
    private final Session session;
    private @Nullable IMAPStore store;
    private volatile @Nullable IMAPFolder folder;

    /** Whether the server has told of mails since the mailbox was last looked through. */
    private volatile boolean news;

    ImapSession(EmailSettings settings, SSLSocketFactory tls, AccessTokens tokens) {
        this.settings = settings.imap();
        this.tokens = tokens;
        var properties = new Properties();
        String connect = String.valueOf(this.settings.connectTimeout().toMillis());
        String read = String.valueOf(this.settings.readTimeout().toMillis());
        properties.put("mail.imap.connectiontimeout", connect);
        properties.put("mail.imap.timeout", read);
        properties.put("mail.imap.writetimeout", read);
        properties.put("mail.imap.fetchsize", String.valueOf(ImapFetch.PIECE));
        // Angus would sleep after each call of the server.
        properties.put("mail.imap.minidletime", "0");
        properties.put("mail.imap.ssl.checkserveridentity", "true");
        properties.put("mail.imap.ssl.socketFactory", tls);
        properties.put("mail.imap.ssl.enable", String.valueOf(this.settings.security() == Security.TLS));
        String startTls = String.valueOf(this.settings.security() == Security.STARTTLS);
        properties.put("mail.imap.starttls.enable", startTls);
        properties.put("mail.imap.starttls.required", startTls);
        if (settings.oauth2().given()) {
            properties.put("mail.imap.auth.mechanisms", "XOAUTH2");
        }
        session = Session.getInstance(properties);
    }

    /**
     * The mailbox, up to date.
     *
     * @throws MessagingException if the server cannot be reached or does not let us in
     * @throws IOException if no access token can be had
     */
    synchronized IMAPFolder folder() throws MessagingException, IOException {
        var open = folder;
        if (open != null && answers(open)) {
            return open;
        }
        close();
        var server = new URLName("imap", settings.host(), settings.port(), null, settings.user(), null);
        var fresh = new IMAPStore(session, server);
        store = fresh;
        try {
            fresh.connect(settings.host(), settings.port(), settings.user(), tokens.orPassword(settings.password()));
        } catch (AuthenticationFailedException e) {
            tokens.forget();
            throw e;
        }
        var inbox = (IMAPFolder) fresh.getFolder(settings.folder());
        inbox.open(Folder.READ_WRITE);
        // News that comes with another answer than that to IDLE is noted by Angus and does not end the waiting.
        inbox.addMessageCountListener(new MessageCountAdapter() {
            @Override
            public void messagesAdded(MessageCountEvent told) {
                news = true;
                wake();
            }
        });
        folder = inbox;
        return inbox;
    }

    /** Whether the server calls when there is news (RFC 2177). */
    synchronized boolean canIdle() throws MessagingException {
        return store != null && store.hasCapability("IDLE");
    }

    boolean hasNews() {
        return news;
    }

    /** The mailbox is about to be looked through. */
    void newsIsLookedAt() {
        news = false;
    }

    /** Ends waiting for the server's call in another thread. */
    void wake() {
        var open = folder;
        if (open != null) {
            var _ = answers(open);
        }
    }

    /** Asks the server for a sign of life, which comes with its news; Angus itself asks once a second at most. */
    private static boolean answers(IMAPFolder open) {
        try {
            if (open.isOpen()) {
                open.doCommand(protocol -> {
                    protocol.noop();
                    return protocol;
                });
            }
            return open.isOpen();
        } catch (MessagingException e) {
            return false;
        }
    }

    @Override
    public synchronized void close() {
        var open = store;
        folder = null;
        store = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException e) {
                // It was gone already, which is what was wanted.
                return;
            }
        }
    }
}
