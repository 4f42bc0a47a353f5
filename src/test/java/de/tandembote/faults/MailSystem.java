package de.tandembote.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.ServerSetup;
import de.tandembote.testing.FreePorts;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** SMTP and IMAP on ports of their own; each can go and come back, while the mailboxes stay as they are. */
public final class MailSystem implements AutoCloseable {

    public static final String BOT = "bot@example.org";

    private static final Session SESSION = Session.getInstance(new Properties());

    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final int smtpPort = FreePorts.next();
    private final int imapPort = FreePorts.next();
    private Managers parts = emptyMailboxes();
    private AbstractServer smtp = new RefusingSmtp(setup(smtpPort, ServerSetup.PROTOCOL_SMTP), parts, refused);
    private AbstractServer imap = new PromptImap(setup(imapPort, ServerSetup.PROTOCOL_IMAP), parts);

    public MailSystem() {
        listen(smtp);
        listen(imap);
    }

    /** The settings by which the program finds its mail. */
    String[] settings() {
        return new String[] {
            "--tandembote.email.address=" + BOT,
            "--tandembote.email.smtp.host=127.0.0.1",
            "--tandembote.email.smtp.port=" + smtpPort,
            "--tandembote.email.smtp.security=none",
            "--tandembote.email.imap.host=127.0.0.1",
            "--tandembote.email.imap.port=" + imapPort,
            "--tandembote.email.imap.security=none",
            "--tandembote.email.imap.user=" + BOT,
            "--tandembote.email.imap.password=" + BOT
        };
    }

    /** Where the mailboxes are read on this machine; the password of each is its address. */
    public int imapPort() {
        return imapPort;
    }

    /** The bot's mailbox is empty, and later mails have later numbers. */
    public void forgetsWhatCame() {
        inbox(BOT).deleteAllMessages();
    }

    /** From now on nobody is known at this address: what is sent there is refused for good (550). */
    public void refuses(String address) {
        refused.add(address);
    }

    public void stopSmtp() {
        smtp.stopService();
    }

    public void startSmtp() {
        smtp = new RefusingSmtp(setup(smtpPort, ServerSetup.PROTOCOL_SMTP), parts, refused);
        listen(smtp);
    }

    void stopImap() {
        imap.stopService();
    }

    void startImap() {
        imap = new PromptImap(setup(imapPort, ServerSetup.PROTOCOL_IMAP), parts);
        listen(imap);
    }

    /** The same mails under other numbers, as after a mailbox was moved (UIDVALIDITY of RFC 3501, section 2.3.1.1). */
    void moveTheMailboxes() {
        stopSmtp();
        stopImap();
        var former = parts;
        long validity = inbox(BOT).getUidValidity();
        // The validity is the second in which the mailbox was made: as often as it takes to reach the next.
        do {
            parts = emptyMailboxes();
        } while (inbox(BOT).getUidValidity() == validity);
        for (var user : former.getUserManager().listUser()) {
            inbox(former, user.getEmail())
                    .getMessages()
                    .forEach(mail -> append(mail.getMimeMessage(), user.getEmail()));
        }
        startSmtp();
        startImap();
    }

    /** Lays a mail into the bot's mailbox. */
    public void receives(byte[] mail) {
        try {
            append(new MimeMessage(SESSION, new ByteArrayInputStream(mail)), BOT);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes a mail in by SMTP, for those whom its head names. */
    public void sends(byte[] mail) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.localhost", "localhost");
        var session = Session.getInstance(properties);
        try (var transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", smtpPort, null, null);
            var message = new MimeMessage(session, new ByteArrayInputStream(mail));
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void append(MimeMessage mail, String address) {
        inbox(address).appendMessage(mail, new Flags(), Date.from(Instant.EPOCH));
    }

    /** What lies in somebody's mailbox, oldest first. */
    public List<MimeMessage> mailsOf(String address) {
        return inbox(address).getMessages().stream()
                .map(StoredMessage::getMimeMessage)
                .toList();
    }

    /** The plain text of a mail, whatever else it encloses. */
    public static String textOf(MimeMessage mail) {
        try {
            Part part = mail;
            while (part.getContent() instanceof Multipart parts) {
                part = parts.getBodyPart(0);
            }
            return new String(part.getInputStream().readAllBytes(), UTF_8);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many mails have left, to whomever. */
    public long delivered() {
        return parts.getUserManager().listUser().stream()
                .filter(user -> !user.getEmail().equals(BOT))
                .mapToLong(user -> inbox(user.getEmail()).getMessageCount())
                .sum();
    }

    private MailFolder inbox(String address) {
        return inbox(parts, address);
    }

    private static MailFolder inbox(Managers parts, String address) {
        try {
            return parts.getImapHostManager().getInbox(user(parts, address));
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Managers emptyMailboxes() {
        var parts = new Managers();
        parts.getUserManager().setMessageDeliveryHandler((_, to) -> user(parts, to.getEmail()));
        user(parts, BOT);
        return parts;
    }

    /** Everybody has a mailbox; what stands behind a "+" belongs to the name before it. */
    private static synchronized GreenMailUser user(Managers parts, String address) {
        var mailbox = address.replaceFirst("\\+[^@]*", "");
        try {
            var known = parts.getUserManager().getUserByEmail(mailbox);
            return known != null ? known : parts.getUserManager().createUser(mailbox, mailbox, mailbox);
        } catch (UserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ServerSetup setup(int port, String protocol) {
        return new ServerSetup(port, "127.0.0.1", protocol);
    }

    private static void listen(AbstractServer server) {
        server.startService();
        try {
            if (!server.waitTillRunning(10_000)) {
                throw new IllegalStateException("the mail server did not start");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        smtp.stopService();
        imap.stopService();
    }
}
