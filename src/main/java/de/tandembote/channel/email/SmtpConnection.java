package de.tandembote.channel.email;

import de.tandembote.channel.Delivery;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.net.Socket;
import java.time.Instant;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * One connection to the mail server that knows at every moment how far a hand-over has come, so that its end can be
 * told exactly: exceptions alone do not say whether the final dot was sent, and hide a reply behind a failed reset.
 */
final class SmtpConnection extends SMTPTransport {

    private static final String DATA = "DATA";
    private static final String RSET = "RSET";
    private static final int GO_ON = 354;

    private final CorkedSocket plain;
    private final Socket socket;
    private final Instant openedAt;
    private SmtpPhase phase = SmtpPhase.CONNECT;
    private SmtpReply reply = SmtpReply.NONE;
    /** What the server says meanwhile is not about a mail. */
    private boolean startingOver;

    private boolean inOneBreath;
    /** Answers that the server owes us. */
    private int unheard;

    private boolean broken;
    private boolean lostBeforeContent;
    private int messages;
    private Instant usedAt;

    /**
     * Takes a connection over before a word is said.
     *
     * @param plain what is closed to cut the connection: closing an encrypted one can wait for its writer
     * @param socket the same connection, encrypted where TLS comes first
     */
    SmtpConnection(Session session, URLName server, CorkedSocket plain, Socket socket, Instant openedAt) {
        super(session, server);
        this.plain = plain;
        this.socket = socket;
        this.openedAt = openedAt;
        this.usedAt = openedAt;
    }

    /** Says hello and logs in; on failure {@link #reason()} tells why. */
    void open() throws MessagingException {
        connect(socket);
    }

    /** Hands one mail over; whatever goes wrong becomes a result. */
    synchronized Delivery deliver(OutgoingMail mail) {
        messages++;
        try {
            announce(mail);
            // From here on Angus has the server forget a mail that it refuses.
            var content = data();
            enter(SmtpPhase.CONTENT);
            mail.writeTo(content);
            finishData();
            return new Delivery.Accepted(mail.messageId());
        } catch (MessagingException | IOException | RuntimeException e) {
            return failure();
        }
    }

    /**
     * Names sender and recipient and asks for the word to go on: where the server allows it all in one breath, so that
     * its three answers take one way there and back (RFC 2920).
     */
    private void announce(OutgoingMail mail) throws MessagingException {
        var size = supportsExtension("SIZE") ? " SIZE=" + mail.size() : "";
        var from = "MAIL FROM:<" + mail.sender() + ">" + size;
        var to = "RCPT TO:<" + mail.recipient() + ">";
        inOneBreath = supportsExtension("PIPELINING");
        enter(SmtpPhase.MAIL);
        if (inOneBreath) {
            say(from, to, DATA);
        } else {
            say(from);
        }
        hear();
        enter(SmtpPhase.RCPT);
        if (!inOneBreath) {
            say(to);
        }
        hear();
        enter(SmtpPhase.DATA);
    }

    /** All in one packet. What is held back when this fails never leaves: the connection is broken then. */
    private void say(String... commands) throws MessagingException {
        startingOver = false;
        try {
            plain.cork();
            for (var command : commands) {
                unheard++;
                super.sendCommand(command);
            }
            plain.uncork();
        } catch (IOException e) {
            throw new MessagingException("connection lost", e);
        }
    }

    private void hear() throws MessagingException {
        readServerResponse();
        if (!reply.positive()) {
            startOver();
            throw new MessagingException("refused");
        }
    }

    /**
     * After a refusal: hears what the server still has to say and has it forget the mail, so that another one may
     * follow.
     */
    private void startOver() throws MessagingException {
        if (reply.closing() || (!reply.permanent() && !reply.temporary())) {
            return;
        }
        startingOver = true;
        while (unheard > 0) {
            if (readServerResponse() == GO_ON) {
                // It would take a mail to nobody: an empty one ends that (RFC 2920, section 3.1).
                super.sendCommand(".");
                readServerResponse();
            }
        }
        sendCommand(RSET);
        readServerResponse();
    }

    /** What the last failure means for the message. */
    private Delivery failure() {
        boolean answered = reply.temporary() || reply.permanent();
        broken = !answered || reply.closing();
        lostBeforeContent = broken && phase.compareTo(SmtpPhase.CONTENT) < 0;
        if (!answered && phase == SmtpPhase.END) {
            return new Delivery.Unknown(reason());
        }
        return reply.permanent() && !reply.wantsLogin()
                ? new Delivery.Refused(reason())
                : new Delivery.TryLater(reason());
    }

    /** What went wrong last, without an address. */
    String reason() {
        boolean answered = reply.temporary() || reply.permanent();
        if (answered) {
            return reply + " in " + phase;
        }
        return phase == SmtpPhase.END
                ? "connection lost after the message was handed over"
                : "connection lost in " + phase;
    }

    /**
     * Whether the server has said that it closes to everybody, or was gone before it could have anything of the
     * message.
     */
    boolean turnedAway() {
        return reply.closing() || lostBeforeContent;
    }

    /** Whether the server was gone before anything of the message could have reached it. */
    boolean lostBeforeContent() {
        return lostBeforeContent;
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
    protected void sendCommand(String command) throws MessagingException {
        if (command.equals(DATA) && inOneBreath) {
            // It was said already.
            return;
        }
        if (command.equals(".")) {
            enter(SmtpPhase.END);
        }
        startingOver = command.equals(RSET);
        super.sendCommand(command);
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        int code = super.readServerResponse();
        unheard = Math.max(0, unheard - 1);
        if (!startingOver) {
            reply = SmtpReply.of(code, getLastServerResponse());
        }
        return code;
    }
}
