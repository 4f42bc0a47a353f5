package de.tandembote.crash;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** A mail server that outlives those who are killed, and remembers every mail that it has accepted. */
final class Post implements AutoCloseable {

    static final String BOT = "bot@example.org";
    static final String PASSWORD = "invented";

    private final GreenMail server =
            new GreenMail(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.IMAP.dynamicPort()});
    private final GreenMailUser bot;

    Post() {
        server.start();
        bot = server.setUser(BOT, BOT, PASSWORD);
    }

    int smtpPort() {
        return server.getSmtp().getPort();
    }

    int imapPort() {
        return server.getImap().getPort();
    }

    void forgetAll() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The ids of all messages that were accepted, each as often as it was. */
    List<String> accepted() {
        return sent().map(mail -> header(mail, "X-Tandembote")).toList();
    }

    /** A reply to the mail that this person was sent arrives in the bot's mailbox. */
    void answers(String person, String text) {
        var asked = sent().filter(mail -> header(mail, "To").contains(person))
                .findFirst()
                .orElseThrow();
        try {
            var answer = (MimeMessage) asked.reply(false);
            answer.setFrom(person);
            answer.setText(text);
            answer.saveChanges();
            bot.deliver(answer);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A mail of this person arrives in the bot's mailbox, out of the blue. */
    void takes(String person, String text) {
        try {
            var mail = new MimeMessage(Session.getInstance(new Properties()));
            mail.setFrom(person);
            mail.setRecipients(Message.RecipientType.TO, BOT);
            mail.setSubject("Unser Treffen");
            mail.setText(text, "UTF-8");
            mail.saveChanges();
            bot.deliver(mail);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many mails in the bot's mailbox are flagged as read. */
    long seen() {
        try {
            return server.getManagers().getImapHostManager().getInbox(bot).getMessages().stream()
                    .filter(mail -> mail.getFlags().contains(Flags.Flag.SEEN))
                    .count();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<MimeMessage> sent() {
        return Stream.of(server.getReceivedMessages())
                .filter(mail -> !header(mail, "X-Tandembote").isEmpty());
    }

    private static String header(MimeMessage mail, String name) {
        try {
            var value = mail.getHeader(name, ",");
            return value == null ? "" : value;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
