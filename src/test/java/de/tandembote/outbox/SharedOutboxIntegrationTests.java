package de.tandembote.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Delivery;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What becomes of messages that several nodes share, whenever one of them dies. */
class SharedOutboxIntegrationTests {

    @RegisterExtension
    private static final Post POST = new Post();

    private final FakeChannel channel = new FakeChannel();
    private final Dispatcher dispatcher = POST.dispatcher(channel);

    @Test
    void whatADeadNodeHadTakenLeavesAndWhatItMayHaveSentDoesNot() {
        var queue = POST.bot().get(Queue.class);
        var taken = POST.enqueue("taken");
        var sending = POST.enqueue("sending");
        var claimed = queue.claim(ChannelKind.EMAIL);
        POST.starts(claimed.getLast());

        dispatcher.deliverDue();
        assertThat(channel.handedOver()).as("while the lease runs").isEmpty();
        POST.leasesEnd();
        dispatcher.deliverDue();

        assertThat(POST.stateOf(taken)).isEqualTo(OutboxState.SENT);
        assertThat(POST.stateOf(sending)).isEqualTo(OutboxState.UNKNOWN);
        assertThat(channel.handedOver("sending")).isZero();
    }

    @Test
    void eachHandOverHasAWholeLeaseHoweverLongTheBatchTookBefore() {
        var queue = POST.bot().get(Queue.class);
        POST.enqueue("last of a slow batch");
        var last = queue.claim(ChannelKind.EMAIL).getLast();
        POST.bot()
                .database()
                .sql("UPDATE outbox_delivery SET lease_until = clock_timestamp() + interval '1 second'")
                .update();

        assertThat(POST.starts(last)).isTrue();

        assertThat(POST.bot().count("outbox_message WHERE lease_until > clock_timestamp() + interval '1 minute'"))
                .isEqualTo(1);
    }

    @Test
    void whatWasThoughtUnknownIsTriedAgainWhenItsNodeKnowsBetter() {
        channel.answers(message -> {
            POST.leasesEnd();
            POST.bot().get(Queue.class).recover(List.of());
            return new Delivery.TryLater("451 in RCPT");
        });
        var reminder = POST.enqueue("reminder");

        dispatcher.deliverDue();

        assertThat(POST.stateOf(reminder)).isEqualTo(OutboxState.RETRY);
    }

    @Test
    @DisplayName("BR-3 two nodes share what waits, and no message leaves twice")
    void twoDispatchersShareWithoutDoubling() throws Exception {
        var other = POST.dispatcher(channel);
        var start = new CyclicBarrier(2);
        for (int i = 0; i < 200; i++) {
            POST.enqueue("message " + i);
        }

        var helper = Thread.ofPlatform().start(() -> {
            await(start);
            other.deliverDue();
        });
        await(start);
        dispatcher.deliverDue();
        helper.join();

        assertThat(POST.outbox().counts()).containsOnlyKeys(OutboxState.SENT).containsEntry(OutboxState.SENT, 200L);
        assertThat(channel.handedOver()).hasSize(200);
        assertThat(new HashSet<>(
                        channel.handedOver().stream().map(sent -> sent.id()).toList()))
                .hasSize(200);
    }

    @Test
    @DisplayName("BR-3 no transaction is open while the other side is talked to")
    void holdsNothingMeanwhile() {
        channel.answers(message -> {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
            // Fails where somebody holds the row.
            POST.bot()
                    .database()
                    .sql("SELECT message_id FROM outbox_delivery WHERE message_id = ? FOR UPDATE NOWAIT")
                    .param(message.id())
                    .query()
                    .listOfRows();
            return FakeChannel.accepted(message);
        });
        POST.enqueue("reminder");

        assertThat(dispatcher.deliverDue()).isEqualTo(1);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
