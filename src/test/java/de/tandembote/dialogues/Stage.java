package de.tandembote.dialogues;

import de.tandembote.campaign.Campaigns;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.RawMessage;
import de.tandembote.dialogues.Step.Who;
import de.tandembote.faults.Installation;
import de.tandembote.faults.Letter;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.inbox.Inbox;
import de.tandembote.inbox.Worker;
import de.tandembote.outbox.Dispatcher;
import de.tandembote.outbox.Outbox;
import de.tandembote.script.QuestionKind;
import de.tandembote.setup.RoundImport;
import de.tandembote.testing.TestDatabase;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One installation for all dialogues; each finds an empty round with the tandem of Anna and Ben. */
final class Stage implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Pattern PAGE = Pattern.compile("https://tandembote\\.example\\.org(/p/\\S+)");

    private final MailSystem mail = new MailSystem();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-01T08:00:00Z"));
    private final Installation bot = Installation.byHand(TestDatabase.create().url(), mail, clock);

    /** The round that is played now. */
    private @Nullable StagedRound round;

    /** A message that left. */
    record Sent(UUID id, String to, String message) {}

    /** Begins anew, some days before the dialogue does. */
    void set(Dialogue dialogue, Path folder) {
        var tables = bot.database().sql("""
                        SELECT string_agg(quote_ident(tablename), ', ') FROM pg_tables WHERE schemaname = 'public'
                        AND tablename NOT LIKE 'qrtz%' AND tablename <> 'flyway_schema_history'""").query(String.class).single();
        bot.database().sql("TRUNCATE " + tables).update();
        clock.set(dialogue.beginning().minusDays(10).atZone(ZONE).toInstant());
        round = new StagedRound(dialogue, folder);
        bot.get(RoundImport.class).load(round.write());
    }

    /** The round file says this of a group event from now on. */
    void says(Event event) {
        changes(staged -> staged.put(event));
    }

    /** The round file does not name this group event any more. */
    void cancels(String title) {
        changes(staged -> staged.remove(title));
    }

    private void changes(Consumer<StagedRound> change) {
        var staged = Objects.requireNonNull(round);
        change.accept(staged);
        bot.get(RoundImport.class).load(staged.write());
        settle();
    }

    /** Lets time pass through every moment at which something is due. */
    void passesTo(LocalDateTime moment) {
        var target = moment.atZone(ZONE).toInstant();
        for (var due = nextDue(); due.isBefore(target); due = nextDue()) {
            clock.set(due.isAfter(clock.instant()) ? due : clock.instant());
            settle();
        }
        clock.set(target);
        settle();
    }

    private Instant nextDue() {
        return Stream.of(
                        bot.get(Campaigns.class).nextDue(),
                        bot.get(Outbox.class).nextDue())
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZONE);
    }

    Installation bot() {
        return bot;
    }

    /** Lays an answer to this message into the bot's mailbox and lets everything happen that follows. */
    void answers(Who who, Sent message, String text) {
        receives(Letter.answering(mailOf(message), who.address(), text));
    }

    /** The same for a message that answers nothing. */
    void writes(Who who, String text) {
        var id = "<" + UUID.randomUUID() + "@mail.example.org>";
        receives(new Letter(who.address(), MailSystem.BOT, id, "", "Tandem", text));
    }

    /** Lays it down where the mailbox would, which is much quicker than a mailbox. */
    private void receives(Letter letter) {
        var id = UUID.randomUUID().toString();
        bot.get(Inbox.class).accept(List.of(new RawMessage(ChannelKind.EMAIL, id, letter.from(), letter.bytes())), "stage", id);
        settle();
    }

    /** Does what is due, and all that follows from it, until nothing moves any more. */
    private void settle() {
        String before;
        do {
            before = state();
            bot.get(Campaigns.class).fireDue();
            bot.get(Dispatcher.class).deliverDue();
            bot.get(Worker.class).workOff();
        } while (!state().equals(before));
    }

    private String state() {
        return bot.get(Outbox.class).counts() + " " + bot.get(Inbox.class).counts();
    }

    /** The latest message asks something else than it says. */
    void pretend(QuestionKind kind) {
        bot.database().sql("""
                        UPDATE question SET kind = ?, state = 'OPEN' WHERE id = (
                            SELECT question.id FROM question JOIN person ON person.id = person_id
                            WHERE email = ? ORDER BY question.id DESC LIMIT 1)""").params(kind.name(), Who.ANNA.address()).update();
    }

    /** All that left, oldest first. */
    List<Sent> sent() {
        return bot.database()
                .sql("""
                        SELECT outbox_message.id, email, message FROM outbox_message
                        JOIN person ON person.id = recipient_id
                        WHERE outbox_message.state = 'SENT' ORDER BY outbox_message.id""")
                .query((row, number) -> new Sent(
                        row.getObject("id", UUID.class),
                        String.valueOf(row.getString("email")),
                        String.valueOf(row.getString("message"))))
                .list();
    }

    /** The text of a message as its reader sees it, on one line. */
    String textOf(Sent message) {
        return MailSystem.textOf(mailOf(message)).replaceAll("\\s+", " ");
    }

    /** Somebody presses the button on the page behind the link in a message. */
    void presses(Sent message) {
        var page = PAGE.matcher(textOf(message));
        var path = page.find() ? page.group(1) : "";
        bot.send(path, HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.noBody()));
        settle();
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

    @Override
    public void close() {
        bot.close();
        mail.close();
    }
}
