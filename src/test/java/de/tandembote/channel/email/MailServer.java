package de.tandembote.channel.email;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import de.tandembote.channel.Reachability;
import de.tandembote.channel.Turns;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;

/** A mail server inside the test with the bot's mailbox on it. */
final class MailServer implements AutoCloseable {

    private GreenMail server;
    private GreenMailUser bot;

    MailServer() {
        this(new ServerSetup[] {ServerSetupTest.IMAP.dynamicPort(), ServerSetupTest.SMTP.dynamicPort()});
    }

    private MailServer(ServerSetup[] setups) {
        server = new GreenMail(setups);
        server.start();
        bot = server.setUser(Mails.BOT, Mails.BOT, "secret");
    }

    Settings settings() {
        return Settings.usual()
                .with("imap.port", server.getImap().getPort())
                .with("smtp.port", server.getSmtp().getPort());
    }

    /** Begins anew on the same ports, with an empty mailbox of another validity. */
    void restart() {
        var setups = new ServerSetup[] {
            server.getImap().getServerSetup().port(server.getImap().getPort()),
            server.getSmtp().getServerSetup().port(server.getSmtp().getPort())
        };
        long former = inbox().getUidValidity();
        // The validity is the second of the start: as often as it takes to reach the next.
        do {
            server.stop();
            server = new GreenMail(setups);
            server.start();
            bot = server.setUser(Mails.BOT, Mails.BOT, "secret");
        } while (inbox().getUidValidity() == former);
    }

    void stop() {
        server.stop();
    }

    void receives(String body) {
        receives(Mails.bytes(Mails.mail("X-Body: " + body + "\n\n" + body + "\n")));
    }

    void receives(byte[] raw) {
        try {
            bot.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the mails in the box, how many are flagged as read. */
    long seen() {
        return inbox().getMessages().stream()
                .filter(message -> message.getFlags().contains(Flags.Flag.SEEN))
                .count();
    }

    /** A mailbox that nobody else reads. */
    ImapMailbox mailbox(EmailSettings settings, KeptArrivals arrivals) {
        return mailbox(settings, arrivals, new OnlyNode());
    }

    ImapMailbox mailbox(EmailSettings settings, KeptArrivals arrivals, Turns turns) {
        return mailbox(settings, arrivals, turns, new Reachability("imap", Clock.systemUTC()));
    }

    ImapMailbox mailbox(EmailSettings settings, KeptArrivals arrivals, Turns turns, Reachability reachability) {
        var clock = Clock.systemUTC();
        var session = new ImapSession(
                settings, (SSLSocketFactory) SSLSocketFactory.getDefault(), new AccessTokens(settings.oauth2(), clock));
        return new ImapMailbox(settings.imap(), session, Mails.reader(), arrivals, turns, reachability);
    }

    private MailFolder inbox() {
        try {
            return server.getManagers().getImapHostManager().getInbox(bot);
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
