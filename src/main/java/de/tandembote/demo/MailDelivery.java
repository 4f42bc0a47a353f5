package de.tandembote.demo;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.store.FolderException;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What happens to mail between SMTP and the mailbox: strangers are refused, the rest is kept and then shown. */
final class MailDelivery extends SmtpManager {

    private static final Session SESSION = Session.getInstance(new Properties());

    private final ImapHostManager mailboxes;
    private final MailAccounts accounts;
    private final KeptMail kept;
    private final InstantSource clock;

    MailDelivery(ImapHostManager mailboxes, MailAccounts accounts, KeptMail kept, InstantSource clock) {
        super(mailboxes, accounts);
        this.mailboxes = mailboxes;
        this.accounts = accounts;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * The reply that refuses a recipient nobody knows (RFC 5321, section 3.3; code of RFC 3463), null for all others.
     */
    @Override
    public @Nullable String checkRecipient(SmtpState state, MailAddress recipient) {
        return accounts.mailboxFor(recipient.getEmail()).isPresent() ? null : "550 5.1.1 No such mailbox";
    }

    /**
     * Keeps the message for each recipient, then shows it; SMTP accepts it when this returns.
     *
     * @throws IllegalStateException where it could not be kept, so that the sender tries again
     */
    @Override
    public synchronized void send(SmtpState state) {
        var message = state.getMessage();
        try {
            var bytes = new ByteArrayOutputStream();
            message.getMessage().writeTo(bytes);
            for (var recipient : message.getToAddresses()) {
                deliver(recipient.getEmail(), bytes.toByteArray());
            }
        } catch (IOException | MessagingException e) {
            // Its message may hold an address, and this one gets into the log.
            throw new IllegalStateException(
                    "a message could not be kept: " + e.getClass().getSimpleName());
        }
    }

    private void deliver(String recipient, byte[] message) throws IOException, MessagingException {
        var mailbox = accounts.mailboxFor(recipient).orElseThrow();
        var arrived = clock.instant();
        var stamped = stamped(recipient, message);
        kept.keep(mailbox, stamped, arrived);
        show(mailbox, stamped, arrived);
    }

    /** The header by which servers tell a mailbox with many addresses to which of them a message came. */
    private static byte[] stamped(String recipient, byte[] message) throws IOException {
        var stamped = new ByteArrayOutputStream();
        stamped.write(("Delivered-To: " + recipient + "\r\n").getBytes(StandardCharsets.UTF_8));
        stamped.write(message);
        return stamped.toByteArray();
    }

    /** Shows all that was kept, in the order in which it came. */
    void showKept() {
        try {
            for (var letter : kept.letters()) {
                show(letter.mailbox(), letter.bytes(), letter.arrived());
            }
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(
                    "kept mail cannot be read: " + e.getClass().getSimpleName());
        }
    }

    private void show(String mailbox, byte[] message, Instant arrived) throws MessagingException {
        try {
            mailboxes
                    .getInbox(accounts.account(mailbox))
                    .appendMessage(
                            new MimeMessage(SESSION, new ByteArrayInputStream(message)),
                            new Flags(),
                            Date.from(arrived));
        } catch (FolderException e) {
            throw new MessagingException("no inbox", e);
        }
    }
}
