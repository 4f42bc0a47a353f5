package de.tandembote.outbox;

import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Content;
import de.tandembote.faults.Installation;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.people.People;
import de.tandembote.script.Purpose;
import de.tandembote.testing.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Messages to Anna, handed over by dispatchers that a test makes. Registered with JUnit, it begins each test with nothing
 * that waits, and ends with the class.
 */
final class Post implements BeforeEachCallback, AfterAllCallback {

    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    static final OutboxSettings SETTINGS = new OutboxSettings(
            50, 4, Duration.ofMinutes(2), Duration.ofMinutes(6), Duration.ofDays(7), Duration.ofMinutes(5), 0, 0, true);

    private final SettableClock clock = new SettableClock(NOW);
    private final MailSystem mail = new MailSystem();
    private final TestDatabase database = TestDatabase.create();
    private final Installation bot;
    private final UUID anna;

    Post() {
        this(List.of());
    }

    /** With these settings beside those of a test. */
    Post(List<String> settings) {
        bot = Installation.byHand(database.url(), mail, clock, settings);
        bot.loadsARound();
        anna = bot.database()
                .sql("SELECT id FROM person WHERE email = 'anna.reiferscheid@example.org'")
                .query(UUID.class)
                .single();
    }

    Installation bot() {
        return bot;
    }

    TestDatabase database() {
        return database;
    }

    Outbox outbox() {
        return bot.get(Outbox.class);
    }

    SettableClock clock() {
        return clock;
    }

    UUID anna() {
        return anna;
    }

    Dispatcher dispatcher(FakeChannel... channels) {
        return dispatcher(bot.get(Queue.class), bot.get(Pace.class), SETTINGS, channels);
    }

    /** One that keeps to limits of its own, as each node does; nobody hears of what it says. */
    Dispatcher dispatcher(OutboxSettings settings, FakeChannel... channels) {
        var pace = new Pace(settings, clock);
        var queue = new Queue(bot.database(), settings, pace, _ -> {}, clock);
        return dispatcher(queue, pace, settings, channels);
    }

    private Dispatcher dispatcher(Queue queue, Pace pace, OutboxSettings settings, FakeChannel... channels) {
        var ways = new Ways(List.of(channels), bot.database(), settings, clock);
        var preparation = new Preparation(queue, ways, bot.get(Links.class), bot.get(People.class), clock);
        return new Dispatcher(
                queue,
                ledger(),
                bot.get(Place.class),
                pace,
                settings,
                ways,
                preparation,
                new Handover(ways, pace, new SimpleMeterRegistry()),
                clock);
    }

    Ledger ledger() {
        return bot.get(Ledger.class);
    }

    /** Marks a claimed message as about to be handed over by mail; false where it may not be. */
    boolean starts(QueuedMessage message) {
        return ledger().write(null, new Ledger.Next(message, ChannelKind.EMAIL));
    }

    /** Marks a message as sent. */
    void sent(QueuedMessage message, String externalId) {
        ledger().write(new Ledger.Taken(message, externalId), null);
    }

    private void nothingWaits() {
        clock.set(NOW);
        bot.database().sql("TRUNCATE outbox_content, outbox_delivery, opt_out").update();
        bot.database()
                .sql("UPDATE person SET address_state = 'WORKING', linked_matrix_id = '', preferred_channel = NULL")
                .update();
    }

    /** Anna wishes her messages by mail, and can be reached in chat. */
    void annaWishesMail() {
        bot.database()
                .sql("UPDATE person SET preferred_channel = 'EMAIL' WHERE id = ?")
                .param(anna)
                .update();
    }

    /** Anna wishes her messages in chat. */
    void annaChats() {
        bot.database()
                .sql(
                        "UPDATE person SET linked_matrix_id = '@anna:example.org', preferred_channel = 'MATRIX' WHERE id = ?")
                .param(anna)
                .update();
    }

    UUID enqueue(String name) {
        return queue(message(name, "", null)).orElseThrow();
    }

    Optional<UUID> queue(NewMessage message) {
        return Optional.ofNullable(new TransactionTemplate(bot.get(PlatformTransactionManager.class))
                        .execute(_ -> outbox().enqueue(message)))
                .flatMap(queued -> queued);
    }

    NewMessage message(String name, String about, @Nullable Instant notAfter) {
        return message(name, about, notAfter, null, null);
    }

    NewMessage answer(String name, String inReplyTo) {
        return message(name, "", null, inReplyTo, null);
    }

    /** A message whose answer is tied to something. */
    NewMessage question(String name) {
        var link =
                bot.get(Links.class).issue(LinkPurpose.REPLY, anna, UUID.randomUUID(), NOW.plus(Duration.ofDays(90)));
        return message(name, "", null, null, link);
    }

    void annaWrites() {
        bot.get(People.class).heard(anna, ChannelKind.MATRIX);
    }

    private NewMessage message(
            String name,
            String about,
            @Nullable Instant notAfter,
            @Nullable String inReplyTo,
            @Nullable UUID replyLink) {
        return new NewMessage(
                anna,
                name,
                about,
                Purpose.REMINDER,
                name,
                "Mentoring Dormagen",
                new Content(name, "text", "<p>text</p>", "text"),
                replyLink,
                null,
                null,
                inReplyTo,
                List.of(),
                null,
                null,
                null,
                notAfter);
    }

    OutboxState stateOf(UUID message) {
        return outbox().find(message).orElseThrow().state();
    }

    String reasonOf(UUID message) {
        return outbox().find(message).orElseThrow().reason();
    }

    void leasesEnd() {
        bot.database()
                .sql("UPDATE outbox_delivery SET lease_until = clock_timestamp() WHERE lease_until IS NOT NULL")
                .update();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        nothingWaits();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        bot.close();
        mail.close();
    }
}
