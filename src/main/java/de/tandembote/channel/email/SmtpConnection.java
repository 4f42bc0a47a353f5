package de.tandembote.channel.email;

import de.tandembote.channel.Delivery;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Instant;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * One connection to the mail server that knows at every moment how far a hand-over has come, so that its end can be told
 * exactly: exceptions alone do not say whether the final dot was sent, and hide a reply behind a failed reset.
 */
final class SmtpConnection extends SMTPTransport {

    private final Socket plain;
    private final Socket socket;
    private final Instant openedAt;
    private SmtpPhase phase = SmtpPhase.CONNECT;
    private SmtpReply reply = SmtpReply.NONE;
    private boolean resetting;
    private boolean broken;
    private int messages;
    private Instant usedAt;

    /**
     * Takes a connection over before a word is said.
     *
     * @param plain what is closed to cut the connection: closing an encrypted one can wait for its writer
     * @param socket the same connection, encrypted where TLS comes first
     */
    SmtpConnection(Session session, URLName server, Socket plain, Socket socket, Instant openedAt) {
        super(session, server);
        this.plain = plain;
        this.socket = socket;
        this.openedAt = openedAt;
        this.usedAt = openedAt;
    }

    /** Says hello and logs in; on failure {@link #failure()} tells why. */
    void open() throws MessagingException {
        connect(socket);
    }

    /** Hands one mail over; whatever goes wrong becomes a result. */
    Delivery deliver(OutgoingMail mail) {
        messages++;
        enter(SmtpPhase.MAIL);
        try {
            sendMessage(mail, new Address[] {mail.recipient()});
            return new Delivery.Accepted(mail.messageId());
        } catch (MessagingException | RuntimeException e) {
            return failure();
        }
    }

    /** What the last failure means for the message. */
    Delivery failure() {
        boolean answered = reply.temporary() || reply.permanent();
        broken = !answered || reply.closing() || phase == SmtpPhase.CONNECT;
        if (!answered) {
            return phase == SmtpPhase.END
                    ? new Delivery.Unknown("connection lost after the message was handed over")
                    : new Delivery.TryLater("connection lost in " + phase);
        }
        String reason = reply + " in " + phase;
        boolean aboutTheMessage = phase != SmtpPhase.CONNECT && !reply.wantsLogin();
        return reply.permanent() && aboutTheMessage ? new Delivery.Refused(reason) : new Delivery.TryLater(reason);
    }

    /** Whether the server was gone before anything of the message could have reached it. */
    boolean lostBeforeContent() {
        return broken && phase.compareTo(SmtpPhase.CONTENT) < 0;
    }

    /** Whether nobody is on the other side any more, or nobody who works. */
    boolean broken() {
        return broken;
    }

    void usedAt(Instant moment) {
        usedAt = moment;
    }

    /** Whether a further message may go this way at this moment. */
    boolean keepable(EmailSettings.Smtp limits, Instant now) {
        return !broken
                && messages < limits.maxMessages()
                && now.isBefore(openedAt.plus(limits.maxAge()))
                && now.isBefore(usedAt.plus(limits.maxIdle()));
    }

    /** Ends the connection at once, whatever another thread waits for on it. */
    void cut() {
        try {
            plain.close();
        } catch (IOException e) {
            broken = true;
        }
    }

    /** Takes leave of the server where it still listens. */
    void quit() {
        try {
            if (!broken) {
                close();
            }
        } catch (MessagingException e) {
            broken = true;
        }
        cut();
    }

    private void enter(SmtpPhase next) {
        phase = next;
        reply = SmtpReply.NONE;
    }

    @Override
    protected void rcptTo() throws MessagingException {
        enter(SmtpPhase.RCPT);
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        enter(SmtpPhase.DATA);
        var stream = super.data();
        enter(SmtpPhase.CONTENT);
        return stream;
    }

    @Override
    protected void sendCommand(String command) throws MessagingException {
        resetting = command.equals("RSET");
        if (command.equals(".")) {
            enter(SmtpPhase.END);
        }
        super.sendCommand(command);
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        int code = super.readServerResponse();
        if (!resetting) {
            reply = SmtpReply.of(code, getLastServerResponse());
        }
        return code;
    }
}
