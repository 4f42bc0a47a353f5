package de.tandembote.channel.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A mail with the Message-ID that its message has for ever, instead of one made up when it is saved. */
final class OutgoingMail extends SMTPMessage {

    private final String messageId;
    private final InternetAddress recipient;

    OutgoingMail(Session session, String messageId, InternetAddress recipient) {
        super(session);
        this.messageId = messageId;
        this.recipient = recipient;
    }

    String messageId() {
        return messageId;
    }

    InternetAddress recipient() {
        return recipient;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
