package de.tandembote.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Delivery;
import de.tandembote.people.People;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a message, whatever the other side says. */
class OutboxIntegrationTests {

    @RegisterExtension
    private static final Post POST = new Post();

    private final FakeChannel channel = new FakeChannel();
    private final Dispatcher dispatcher = POST.dispatcher(channel);

    @Test
    void whatIsDueLeavesOnce() {
        var reminder = POST.enqueue("reminder");

        assertThat(dispatcher.deliverDue()).isEqualTo(1);
        assertThat(dispatcher.deliverDue()).isZero();

        assertThat(POST.stateOf(reminder)).isEqualTo(OutboxState.SENT);
        assertThat(channel.handedOver()).hasSize(1);
    }

    @Test
    void aDedupeKeyIsQueuedOnce() {
        POST.enqueue("reminder");

        assertThat(POST.queue(POST.message("reminder", "", null))).isEmpty();
        assertThat(POST.bot().count("outbox_message")).isEqualTo(1);
    }

    @Test
    void whoWishesNoneAtTheTimeOfSendingGetsNone() {
        var reminder = POST.enqueue("reminder");
        POST.bot().get(People.class).stopMessages(POST.anna());

        dispatcher.deliverDue();

        assertThat(POST.stateOf(reminder)).isEqualTo(OutboxState.SUPPRESSED);
        assertThat(channel.handedOver("reminder")).isZero();
    }

    @Test
    void whatIsOverdueIsNotSent() {
        var late =
                POST.queue(POST.message("late", "", Post.NOW.plusSeconds(60))).orElseThrow();
        var inTime = POST.queue(POST.message("in time", "", Post.NOW.plusSeconds(61)))
                .orElseThrow();
        POST.clock().passes(Duration.ofMinutes(1));

        dispatcher.deliverDue();

        assertThat(POST.stateOf(late)).isEqualTo(OutboxState.EXPIRED);
        assertThat(POST.stateOf(inTime)).isEqualTo(OutboxState.SENT);
    }

    @Test
    void aNewerOneAboutTheSameTakesThePlaceOfOneThatWaits() {
        var former = POST.queue(POST.message("former", "meeting:1", null)).orElseThrow();
        var another = POST.queue(POST.message("another", "meeting:2", null)).orElseThrow();
        var newer = POST.queue(POST.message("newer", "meeting:1", null)).orElseThrow();

        dispatcher.deliverDue();

        assertThat(POST.stateOf(former)).isEqualTo(OutboxState.SUPERSEDED);
        assertThat(POST.stateOf(another)).isEqualTo(OutboxState.SENT);
        assertThat(POST.stateOf(newer)).isEqualTo(OutboxState.SENT);
    }

    @Test
    void aNewerOneTakesThePlaceOfOneThatIsAboutToLeave() {
        channel.answers(message -> {
            if (message.content().subject().equals("first")) {
                POST.queue(POST.message("newer", "meeting:1", null));
            }
            return FakeChannel.accepted(message);
        });
        POST.enqueue("first");
        var former = POST.queue(POST.message("former", "meeting:1", null)).orElseThrow();

        dispatcher.deliverDue();

        assertThat(POST.stateOf(former)).isEqualTo(OutboxState.SUPERSEDED);
        assertThat(channel.handedOver("former")).isZero();
        assertThat(channel.handedOver("newer")).isEqualTo(1);
    }

    @Test
    @DisplayName("a newer one leaves, though by the clock of its node it is the older one")
    void aNewerOneOfASlowClock() {
        POST.queue(POST.message("former", "meeting:1", null));
        dispatcher.deliverDue();
        var newer = POST.queue(POST.message("newer", "meeting:1", null)).orElseThrow();
        var early = UUID.fromString("00000000-0000-7000-8000-000000000001");
        POST.bot()
                .database()
                .sql("WITH content AS (UPDATE outbox_content SET id = ? WHERE id = ?)"
                        + " UPDATE outbox_delivery SET message_id = ? WHERE message_id = ?")
                .params(early, newer, early, newer)
                .update();

        dispatcher.deliverDue();

        assertThat(POST.stateOf(early)).isEqualTo(OutboxState.SENT);
    }

    static Stream<Delivery> comesBack() {
        return Stream.of(new Delivery.TryLater("451 in RCPT"), new Delivery.Wait(Duration.ofMinutes(1)));
    }

    @ParameterizedTest
    @MethodSource("comesBack")
    void whatComesBackFromItsWayYieldsToANewerOne(Delivery comesBack) {
        channel.answers(_ -> {
            POST.queue(POST.message("newer", "meeting:1", null));
            return comesBack;
        });
        var former = POST.queue(POST.message("former", "meeting:1", null)).orElseThrow();
        dispatcher.deliverDue();
        channel.answers(FakeChannel::accepted);

        POST.clock().passes(Duration.ofHours(1));
        dispatcher.deliverDue();

        assertThat(POST.stateOf(former)).isEqualTo(OutboxState.SUPERSEDED);
        assertThat(channel.handedOver("former")).as("tried once").isEqualTo(1);
        assertThat(channel.handedOver().getLast().content().subject()).isEqualTo("newer");
    }

    @Test
    void pausesDoubleUpToTheLongestAndThenItIsGivenUp() {
        channel.answers(new Delivery.TryLater("451 in RCPT"));
        var reminder = POST.enqueue("reminder");
        var pauses = new ArrayList<Duration>();

        for (dispatcher.deliverDue(); POST.stateOf(reminder) == OutboxState.RETRY; dispatcher.deliverDue()) {
            var next = POST.outbox().nextDue().orElseThrow();
            pauses.add(Duration.between(POST.clock().instant(), next));
            POST.clock().set(next.minusMillis(1));
            dispatcher.deliverDue();
            POST.clock().set(next);
        }

        assertThat(pauses)
                .zipSatisfy(
                        List.of(2, 4, 6),
                        (pause, minutes) -> assertThat(pause)
                                .isBetween(Duration.ofMinutes(minutes), Duration.ofSeconds(72L * minutes)));
        assertThat(channel.handedOver()).hasSize(Post.SETTINGS.maxAttempts());
        assertThat(POST.stateOf(reminder)).isEqualTo(OutboxState.FAILED);
        assertThat(POST.reasonOf(reminder)).isEqualTo("Given up after 4 attempts: 451 in RCPT");
    }

    @Test
    void whatIsRefusedForGoodIsNotTriedAgainAndStopsNobodyElse() {
        channel.answers(message -> message.content().subject().equals("refused")
                ? new Delivery.Refused("550 5.1.1 in RCPT")
                : FakeChannel.accepted(message));
        var refused = POST.enqueue("refused");
        var other = POST.enqueue("other");

        dispatcher.deliverDue();
        POST.clock().passes(Duration.ofDays(1));
        dispatcher.deliverDue();

        assertThat(POST.stateOf(refused)).isEqualTo(OutboxState.FAILED);
        assertThat(POST.stateOf(other)).isEqualTo(OutboxState.SENT);
        assertThat(channel.handedOver("refused")).isEqualTo(1);
    }

    @Test
    void aRefusalIsToldToTheCoordinatorOnceADay() {
        channel.answers(new Delivery.Refused("550 5.1.1 in RCPT"));
        POST.enqueue("reminder");
        POST.enqueue("nudge");

        dispatcher.deliverDue();
        assertThat(toldToCoordinators()).isEqualTo(coordinators());

        POST.clock().passes(Duration.ofDays(1));
        POST.enqueue("next reminder");
        dispatcher.deliverDue();
        assertThat(toldToCoordinators()).isEqualTo(2 * coordinators());
    }

    @Test
    void whatMayHaveArrivedIsNeverSentAgain() {
        channel.answers(new Delivery.Unknown("connection lost"));
        var reminder = POST.enqueue("reminder");

        dispatcher.deliverDue();
        POST.clock().passes(Duration.ofDays(1));
        dispatcher.deliverDue();

        assertThat(POST.stateOf(reminder)).isEqualTo(OutboxState.UNKNOWN);
        assertThat(channel.handedOver()).hasSize(1);
    }

    private static long toldToCoordinators() {
        return POST.bot()
                .count("outbox_message WHERE message = 'delivery-failed' AND dedupe_key LIKE 'delivery-failed:"
                        + POST.anna() + "%'");
    }

    private static long coordinators() {
        return POST.bot().count("participation WHERE role = 'COORDINATOR'");
    }
}
