package de.tandembote.dialogues;

import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.RawMessage;
import de.tandembote.dialogues.Stage.Sent;
import de.tandembote.dialogues.Step.Who;
import de.tandembote.faults.Installation;
import de.tandembote.faults.Letter;
import de.tandembote.faults.MailSystem;
import de.tandembote.inbox.Inbox;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everybody writes mails. */
final class ByMail implements Way {

    private final MailSystem mail;
    private @Nullable Installation bot;

    ByMail(MailSystem mail) {
        this.mail = mail;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public List<String> settings() {
        return List.of();
    }

    @Override
    public String account(Who who) {
        return "";
    }

    @Override
    public void opens(Installation program) {
        bot = program;
    }

    @Override
    public void answers(Who who, Sent message, String text) {
        receives(Letter.answering(mailOf(message), who.address(), text));
    }

    @Override
    public void writes(Who who, String text) {
        var id = "<" + UUID.randomUUID() + "@mail.example.org>";
        receives(new Letter(who.address(), MailSystem.BOT, id, "", "Tandem", text));
    }

    /** Lays it down where the mailbox would, which is much quicker than a mailbox. */
    private void receives(Letter letter) {
        var id = UUID.randomUUID().toString();
        var raw = new RawMessage(ChannelKind.EMAIL, id, letter.from(), letter.bytes());
        Objects.requireNonNull(bot).get(Inbox.class).accept(List.of(raw), "stage", id);
    }

    @Override
    public String textOf(Sent message) {
        return MailSystem.textOf(mailOf(message));
    }

    @Override
    public boolean holds(String text, String words) {
        return text.contains(words);
    }

    private MimeMessage mailOf(Sent message) {
        return mail.mailsOf(message.to()).stream()
                .filter(found -> idOf(found).contains(message.id().toString()))
                .findFirst()
                .orElseThrow();
    }

    private static String idOf(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
