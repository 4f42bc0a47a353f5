package de.tandembote.demo;

import de.tandembote.calendar.ParticipationStatus;
import de.tandembote.calendar.ReceivedInvitation;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The participants' mail program: reads a mailbox by IMAP and sends by SMTP, as any program outside could. */
@Component
@Profile("demo")
class Mailboxes {

    private static final String MILLIS = "10000";

    private final MailServer server;
    private final Session session;
    private final MailWriting writing;

    Mailboxes(MailServer server, Clock clock) {
        this.server = server;
        this.session = session();
        this.writing = new MailWriting(session, clock);
    }

    private static Session session() {
        var properties = new Properties();
        for (var protocol : List.of("imap", "smtp")) {
            properties.setProperty("mail." + protocol + ".connectiontimeout", MILLIS);
            properties.setProperty("mail." + protocol + ".timeout", MILLIS);
        }
        properties.setProperty("mail.smtp.localhost", "localhost");
        return Session.getInstance(properties);
    }

    /**
     * Everything in this person's mailbox, newest first; nothing is marked as seen.
     *
     * @throws IllegalStateException where there is no such mailbox
     */
    List<Mail> read(String participant) {
        try (var store = session.getStore("imap")) {
            store.connect(MailServer.HOST, server.imapPort(), participant, MailAccounts.PASSWORD);
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                return read(inbox);
            }
        } catch (MessagingException | IOException e) {
            throw trouble("read", e);
        }
    }

    private static List<Mail> read(Folder inbox) throws MessagingException, IOException {
        var messages = inbox.getMessages();
        var overview = new FetchProfile();
        overview.add(FetchProfile.Item.ENVELOPE);
        overview.add(UIDFolder.FetchProfileItem.UID);
        // Whole messages with the same question: one at a time is a round trip for every part.
        overview.add(IMAPFolder.FetchProfileItem.MESSAGE);
        inbox.fetch(messages, overview);
        var mails = new ArrayList<Mail>();
        for (var message : messages) {
            mails.add(MailReading.read(((UIDFolder) inbox).getUID(message), (MimeMessage) message));
        }
        return mails.reversed();
    }

    /**
     * Sends a new message as this person.
     *
     * @return its Message-ID
     * @throws IllegalStateException where the server does not take it
     */
    String write(String participant, String to, String subject, String text) {
        try {
            return send(participant, writing.letter(participant, to, subject, text));
        } catch (MessagingException e) {
            throw trouble("sent", e);
        }
    }

    /**
     * Answers a message as this person: to its Reply-To, the original quoted below.
     *
     * @return the answer's Message-ID
     * @throws IllegalStateException where the server does not take it
     */
    String reply(String participant, Mail answered, String text) {
        try {
            return send(participant, writing.reply(participant, answered, text));
        } catch (MessagingException e) {
            throw trouble("sent", e);
        }
    }

    /**
     * Presses a button of the calendar program as this person.
     *
     * @return the answer's Message-ID
     * @throws IllegalStateException where the server does not take it
     */
    String press(String participant, ReceivedInvitation invitation, ParticipationStatus status) {
        try {
            return send(participant, writing.press(participant, invitation, status));
        } catch (MessagingException e) {
            throw trouble("sent", e);
        }
    }

    private String send(String participant, MimeMessage message) throws MessagingException {
        try (var transport = session.getTransport("smtp")) {
            transport.connect(MailServer.HOST, server.smtpPort(), participant, MailAccounts.PASSWORD);
            transport.sendMessage(message, message.getAllRecipients());
        }
        return message.getMessageID();
    }

    /** Tells the kind of trouble only: the library's words hold addresses. */
    private static IllegalStateException trouble(String done, Exception cause) {
        return new IllegalStateException(
                "demo mail could not be " + done + ": " + cause.getClass().getSimpleName());
    }
}
