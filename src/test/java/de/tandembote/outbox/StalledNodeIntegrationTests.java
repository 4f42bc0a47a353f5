package de.tandembote.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Delivery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A node that stood still until its leases ended, while another one took what it had. */
class StalledNodeIntegrationTests {

    @RegisterExtension
    private static final Post POST = new Post();

    private final FakeChannel channel = new FakeChannel();
    private final List<Object> published = new ArrayList<>();
    private final Queue stalled = queue();
    private final Queue other = queue();

    @Test
    @DisplayName("it hands over nothing of a batch that another node has taken meanwhile")
    void handsOverNothing() {
        var first = POST.enqueue("first");
        POST.enqueue("second");
        var taken = new ArrayList<QueuedMessage>();
        // In one step: this one looks for more meanwhile, and might be first.
        var inOneStep = POST.bot().get(TransactionTemplate.class);
        channel.answers(message -> {
            inOneStep.executeWithoutResult(_ -> {
                POST.leasesEnd();
                other.recover(List.of());
                taken.addAll(other.claim(ChannelKind.EMAIL));
            });
            return FakeChannel.accepted(message);
        });

        POST.dispatcher(channel).deliverDue();

        assertThat(channel.handedOver("second")).isZero();
        assertThat(POST.stateOf(first)).isEqualTo(OutboxState.SENT);
        assertThat(taken)
                .singleElement()
                .satisfies(message -> assertThat(POST.starts(message)).isTrue());
    }

    @ParameterizedTest
    @MethodSource("steps")
    @DisplayName("it changes nothing on a message that another node has claimed meanwhile, or hands over just now")
    void changesNothing(BiConsumer<Queue, QueuedMessage> step) {
        var id = POST.enqueue("reminder");
        var before = stalled.claim(ChannelKind.EMAIL).getFirst();
        POST.leasesEnd();
        other.recover(List.of());
        var now = other.claim(ChannelKind.EMAIL).getFirst();

        step.accept(stalled, before);
        assertThat(POST.stateOf(id)).isEqualTo(OutboxState.CLAIMED);

        assertThat(POST.starts(now)).isTrue();
        step.accept(stalled, before);
        assertThat(POST.stateOf(id)).isEqualTo(OutboxState.SENDING);
        assertThat(published).isEmpty();

        POST.sent(now, "<1@example.org>");
        assertThat(POST.stateOf(id)).isEqualTo(OutboxState.SENT);
    }

    static Stream<Named<BiConsumer<Queue, QueuedMessage>>> steps() {
        return Stream.of(
                Named.of("pass", (queue, message) -> queue.pass(message, ChannelKind.MATRIX)),
                Named.of("start", (_, message) -> POST.starts(message)),
                Named.of("sent", (_, message) -> POST.sent(message, "<2@example.org>")),
                Named.of("retry", (queue, message) -> queue.retry(message, Duration.ofMinutes(2), "451 in RCPT")),
                Named.of("postpone", (queue, message) -> queue.postpone(message, Duration.ofMinutes(1))),
                Named.of("refuse", (queue, message) -> queue.refuse(message, "550 in RCPT")),
                Named.of("finish", (queue, message) -> queue.finish(message, OutboxState.EXPIRED, "too late")));
    }

    @ParameterizedTest
    @MethodSource("stops")
    @DisplayName("BR-6 what a slow server refuses for now stays where its mailing was stopped meanwhile")
    void itsMailingIsStopped(BiConsumer<Mailings, UUID> stop) {
        var mailing = UUID.randomUUID();
        var id = POST.enqueue("circular");
        POST.bot()
                .database()
                .sql("UPDATE outbox_content SET mailing = ? WHERE id = ?")
                .params(mailing, id)
                .update();
        var inOneStep = POST.bot().get(TransactionTemplate.class);
        channel.answers(_ -> {
            POST.leasesEnd();
            other.recover(List.of());
            assertThat(POST.stateOf(id)).isEqualTo(OutboxState.UNKNOWN);
            inOneStep.executeWithoutResult(_ -> stop.accept(POST.bot().get(Mailings.class), mailing));
            return new Delivery.TryLater("451 in RCPT");
        });

        POST.dispatcher(channel).deliverDue();
        POST.clock().passes(Duration.ofHours(1));
        POST.dispatcher(channel).deliverDue();

        assertThat(channel.handedOver()).hasSize(1);
    }

    static Stream<Named<BiConsumer<Mailings, UUID>>> stops() {
        return Stream.of(Named.of("held", Mailings::hold), Named.of("called off", Mailings::callOff));
    }

    private Queue queue() {
        return new Queue(
                POST.bot().database(),
                Post.SETTINGS,
                new Pace(Post.SETTINGS, POST.clock()),
                published::add,
                POST.clock());
    }
}
