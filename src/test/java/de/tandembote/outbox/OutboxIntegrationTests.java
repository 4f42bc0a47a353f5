package de.tandembote.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Content;
import de.tandembote.channel.Delivery;
import de.tandembote.faults.Installation;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.link.Links;
import de.tandembote.people.People;
import de.tandembote.script.Purpose;
import de.tandembote.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of a message, whatever the other side says and whenever a node dies. */
class OutboxIntegrationTests {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final OutboxSettings SETTINGS =
            new OutboxSettings(50, 4, Duration.ofMinutes(2), Duration.ofMinutes(6), Duration.ofMinutes(5));

    private static final SettableClock CLOCK = new SettableClock(NOW);
    private static final MailSystem MAIL = new MailSystem();
    private static Installation bot;
    private static Outbox outbox;
    private static UUID anna;

    private final FakeChannel channel = new FakeChannel();
    private final Dispatcher dispatcher = dispatcher();

    @BeforeAll
    static void aRoundIsThere() {
        bot = Installation.byHand(TestDatabase.create().url(), MAIL, CLOCK);
        bot.loadsARound();
        outbox = bot.get(Outbox.class);
        anna = bot.database()
                .sql("SELECT id FROM person WHERE email = 'anna.reiferscheid@example.org'")
                .query(UUID.class)
                .single();
    }

    @AfterAll
    static void stop() {
        bot.close();
        MAIL.close();
    }

    @BeforeEach
    void nothingWaits() {
        CLOCK.set(NOW);
        bot.database().sql("TRUNCATE outbox_message, opt_out").update();
        bot.database().sql("UPDATE person SET address_state = 'WORKING'").update();
    }

    @Test
    void whatIsDueLeavesOnce() {
        var reminder = enqueue("reminder");

        assertThat(dispatcher.deliverDue()).isEqualTo(1);
        assertThat(dispatcher.deliverDue()).isZero();

        assertThat(stateOf(reminder)).isEqualTo(OutboxState.SENT);
        assertThat(channel.handedOver()).hasSize(1);
    }

    @Test
    void aDedupeKeyIsQueuedOnce() {
        enqueue("reminder");

        assertThat(queue(message("reminder", "", null))).isEmpty();
        assertThat(bot.count("outbox_message")).isEqualTo(1);
    }

    @Test
    void whoWishesNoneAtTheTimeOfSendingGetsNone() {
        var reminder = enqueue("reminder");
        bot.get(People.class).stopMessages(anna);

        dispatcher.deliverDue();

        assertThat(stateOf(reminder)).isEqualTo(OutboxState.SUPPRESSED);
        assertThat(handedOver("reminder")).isZero();
    }

    @Test
    void whatIsOverdueIsNotSent() {
        var late = queue(message("late", "", NOW.plusSeconds(60))).orElseThrow();
        var inTime = queue(message("in time", "", NOW.plusSeconds(61))).orElseThrow();
        CLOCK.passes(Duration.ofMinutes(1));

        dispatcher.deliverDue();

        assertThat(stateOf(late)).isEqualTo(OutboxState.EXPIRED);
        assertThat(stateOf(inTime)).isEqualTo(OutboxState.SENT);
    }

    @Test
    void aNewerOneAboutTheSameTakesThePlaceOfOneThatWaits() {
        var former = queue(message("former", "meeting:1", null)).orElseThrow();
        var another = queue(message("another", "meeting:2", null)).orElseThrow();
        var newer = queue(message("newer", "meeting:1", null)).orElseThrow();

        dispatcher.deliverDue();

        assertThat(stateOf(former)).isEqualTo(OutboxState.SUPERSEDED);
        assertThat(stateOf(another)).isEqualTo(OutboxState.SENT);
        assertThat(stateOf(newer)).isEqualTo(OutboxState.SENT);
    }

    @Test
    void whatIsBeingRefusedForNowYieldsToANewerOne() {
        channel.answers(_ -> {
            queue(message("newer", "meeting:1", null));
            return new Delivery.TryLater("451 in RCPT");
        });
        var former = queue(message("former", "meeting:1", null)).orElseThrow();

        dispatcher.deliverDue();

        assertThat(stateOf(former)).isEqualTo(OutboxState.SUPERSEDED);
    }

    @Test
    void pausesDoubleUpToTheLongestAndThenItIsGivenUp() {
        channel.answers(new Delivery.TryLater("451 in RCPT"));
        var reminder = enqueue("reminder");
        var pauses = new ArrayList<Duration>();

        for (dispatcher.deliverDue(); stateOf(reminder) == OutboxState.RETRY; dispatcher.deliverDue()) {
            var next = outbox.nextDue().orElseThrow();
            pauses.add(Duration.between(CLOCK.instant(), next));
            CLOCK.set(next.minusMillis(1));
            dispatcher.deliverDue();
            CLOCK.set(next);
        }

        assertThat(pauses).containsExactly(Duration.ofMinutes(2), Duration.ofMinutes(4), Duration.ofMinutes(6));
        assertThat(channel.handedOver()).hasSize(SETTINGS.maxAttempts());
        assertThat(stateOf(reminder)).isEqualTo(OutboxState.FAILED);
        assertThat(reasonOf(reminder)).isEqualTo("Given up after 4 attempts: 451 in RCPT");
    }

    @Test
    void whatIsRefusedForGoodIsNotTriedAgainAndStopsNobodyElse() {
        channel.answers(message -> message.content().subject().equals("refused")
                ? new Delivery.Refused("550 5.1.1 in RCPT")
                : FakeChannel.accepted(message));
        var refused = enqueue("refused");
        var other = enqueue("other");

        dispatcher.deliverDue();
        CLOCK.passes(Duration.ofDays(1));
        dispatcher.deliverDue();

        assertThat(stateOf(refused)).isEqualTo(OutboxState.FAILED);
        assertThat(stateOf(other)).isEqualTo(OutboxState.SENT);
        assertThat(handedOver("refused")).isEqualTo(1);
    }

    @Test
    void aRefusalIsToldToTheCoordinatorOnceADay() {
        channel.answers(new Delivery.Refused("550 5.1.1 in RCPT"));
        enqueue("reminder");
        enqueue("nudge");

        dispatcher.deliverDue();
        assertThat(toldToCoordinators()).isEqualTo(coordinators());

        CLOCK.passes(Duration.ofDays(1));
        enqueue("next reminder");
        dispatcher.deliverDue();
        assertThat(toldToCoordinators()).isEqualTo(2 * coordinators());
    }

    @Test
    void whatMayHaveArrivedIsNeverSentAgain() {
        channel.answers(new Delivery.Unknown("connection lost"));
        var reminder = enqueue("reminder");

        dispatcher.deliverDue();
        CLOCK.passes(Duration.ofDays(1));
        dispatcher.deliverDue();

        assertThat(stateOf(reminder)).isEqualTo(OutboxState.UNKNOWN);
        assertThat(channel.handedOver()).hasSize(1);
    }

    @Test
    void whatADeadNodeHadTakenLeavesAndWhatItMayHaveSentDoesNot() {
        var queue = bot.get(Queue.class);
        var taken = enqueue("taken");
        var sending = enqueue("sending");
        queue.claim();
        queue.startSending(sending);

        dispatcher.deliverDue();
        assertThat(channel.handedOver()).as("while the lease runs").isEmpty();
        leasesEnd();
        dispatcher.deliverDue();

        assertThat(stateOf(taken)).isEqualTo(OutboxState.SENT);
        assertThat(stateOf(sending)).isEqualTo(OutboxState.UNKNOWN);
        assertThat(handedOver("sending")).isZero();
    }

    @Test
    void eachHandOverHasAWholeLeaseHoweverLongTheBatchTookBefore() {
        var queue = bot.get(Queue.class);
        var last = enqueue("last of a slow batch");
        queue.claim();
        bot.database()
                .sql("UPDATE outbox_message SET lease_until = clock_timestamp() + interval '1 second'")
                .update();

        assertThat(queue.startSending(last)).isTrue();

        assertThat(bot.count("outbox_message WHERE lease_until > clock_timestamp() + interval '1 minute'"))
                .isEqualTo(1);
    }

    @Test
    void whatWasThoughtUnknownIsTriedAgainWhenItsNodeKnowsBetter() {
        channel.answers(message -> {
            leasesEnd();
            bot.get(Queue.class).recover();
            return new Delivery.TryLater("451 in RCPT");
        });
        var reminder = enqueue("reminder");

        dispatcher.deliverDue();

        assertThat(stateOf(reminder)).isEqualTo(OutboxState.RETRY);
    }

    @Test
    void twoDispatchersShareWithoutDoubling() throws Exception {
        var other = dispatcher();
        var start = new CyclicBarrier(2);
        for (int i = 0; i < 200; i++) {
            enqueue("message " + i);
        }

        var helper = Thread.ofPlatform().start(() -> {
            await(start);
            other.deliverDue();
        });
        await(start);
        dispatcher.deliverDue();
        helper.join();

        assertThat(outbox.counts()).containsOnlyKeys(OutboxState.SENT).containsEntry(OutboxState.SENT, 200L);
        assertThat(channel.handedOver()).hasSize(200);
        assertThat(new HashSet<>(
                        channel.handedOver().stream().map(sent -> sent.id()).toList()))
                .hasSize(200);
    }

    private Dispatcher dispatcher() {
        return new Dispatcher(
                bot.get(Queue.class), SETTINGS, List.of(channel), bot.get(People.class), bot.get(Links.class), CLOCK);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID enqueue(String name) {
        return queue(message(name, "", null)).orElseThrow();
    }

    private static Optional<UUID> queue(NewMessage message) {
        return Optional.ofNullable(new TransactionTemplate(bot.get(PlatformTransactionManager.class))
                        .execute(_ -> outbox.enqueue(message)))
                .flatMap(queued -> queued);
    }

    private static NewMessage message(String name, String about, @Nullable Instant notAfter) {
        return new NewMessage(
                anna,
                name,
                about,
                Purpose.REMINDER,
                name,
                "Mentoring Dormagen",
                new Content(name, "text", "<p>text</p>", "text"),
                null,
                null,
                notAfter);
    }

    private static OutboxState stateOf(UUID message) {
        return outbox.find(message).orElseThrow().state();
    }

    private static String reasonOf(UUID message) {
        return outbox.find(message).orElseThrow().reason();
    }

    private long handedOver(String name) {
        return channel.handedOver().stream()
                .filter(message -> message.content().subject().equals(name))
                .count();
    }

    private static void leasesEnd() {
        bot.database()
                .sql("UPDATE outbox_message SET lease_until = clock_timestamp() WHERE lease_until IS NOT NULL")
                .update();
    }

    private static long toldToCoordinators() {
        return bot.count(
                "outbox_message WHERE message = 'delivery-failed' AND dedupe_key LIKE 'delivery-failed:" + anna + "%'");
    }

    private static long coordinators() {
        return bot.count("participation WHERE role = 'COORDINATOR'");
    }
}
