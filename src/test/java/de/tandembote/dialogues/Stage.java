package de.tandembote.dialogues;

import de.tandembote.campaign.Campaigns;
import de.tandembote.dialogues.Step.Who;
import de.tandembote.faults.Installation;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.inbox.Inbox;
import de.tandembote.inbox.Worker;
import de.tandembote.outbox.Dispatcher;
import de.tandembote.outbox.Outbox;
import de.tandembote.setup.RoundImport;
import de.tandembote.testing.TestDatabase;
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

/** One installation for all dialogues of one way; each finds an empty round with the tandem of Anna and Ben. */
final class Stage implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Pattern PAGE = Pattern.compile("https://tandembote\\.example\\.org(/p/\\S+)");

    private final MailSystem mail;
    private final Way way;
    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-01T08:00:00Z"));
    private final Installation bot;

    /** The round that is played now. */
    private @Nullable StagedRound round;

    /**
     * A message that left.
     *
     * @param to the mail address of whoever got it, on whatever way
     * @param externalId the channel's identifier of it
     */
    record Sent(UUID id, String to, String message, String externalId) {}

    private Stage(MailSystem mail, Way way) {
        this.mail = mail;
        this.way = way;
        bot = Installation.byHand(TestDatabase.create().url(), mail, clock, way.settings());
        way.opens(bot);
    }

    /** Everybody has mail and nothing else. */
    static Stage byMail() {
        var mail = new MailSystem();
        return new Stage(mail, new ByMail(mail));
    }

    /** Anna and Ben have chat as well, on a homeserver that runs already. */
    static Stage byChat() {
        var mail = new MailSystem();
        return new Stage(mail, new ByChat(new ByMail(mail)));
    }

    /** Begins anew, some days before the dialogue does; only what chat knows of its rooms stays. */
    void set(Dialogue dialogue, Path folder) {
        var tables = bot.database().sql("""
                        SELECT string_agg(quote_ident(tablename), ', ') FROM pg_tables WHERE schemaname = 'public'
                        AND tablename NOT LIKE 'qrtz%'
                        AND tablename NOT IN
                            ('flyway_schema_history', 'matrix_account', 'matrix_room', 'mailbox_position')""").query(String.class).single();
        bot.database().sql("TRUNCATE " + tables).update();
        clock.set(dialogue.beginning().minusDays(10).atZone(ZONE).toInstant());
        round = new StagedRound(dialogue, folder, way);
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

    /** How Anna and Ben talk with the bot, as a dialogue names it. */
    String way() {
        return way.name();
    }

    Installation bot() {
        return bot;
    }

    /** Somebody answers this message, and everything happens that follows. */
    void answers(Who who, Sent message, String text) {
        way.answers(who, message, text);
        settle();
    }

    /** The same for a message that answers nothing. */
    void writes(Who who, String text) {
        way.writes(who, text);
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

    /** All that left, oldest first. */
    List<Sent> sent() {
        return bot.database()
                .sql("""
                        SELECT outbox_message.id, email, message, external_id FROM outbox_message
                        JOIN person ON person.id = recipient_id
                        WHERE outbox_message.state = 'SENT' ORDER BY outbox_message.id""")
                .query((row, number) -> new Sent(
                        row.getObject("id", UUID.class),
                        String.valueOf(row.getString("email")),
                        String.valueOf(row.getString("message")),
                        String.valueOf(row.getString("external_id"))))
                .list();
    }

    /** The text of a message as its reader sees it, on one line. */
    String textOf(Sent message) {
        return way.textOf(message).replaceAll("\\s+", " ");
    }

    /** Whether a message says these words. */
    boolean says(Sent message, String words) {
        return way.holds(textOf(message), words);
    }

    /** Somebody presses the button on the page behind the link in a message. */
    void presses(Sent message) {
        var page = PAGE.matcher(textOf(message));
        var path = page.find() ? page.group(1) : "";
        bot.send(path, HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.noBody()));
        settle();
    }

    @Override
    public void close() {
        bot.close();
        mail.close();
    }
}
