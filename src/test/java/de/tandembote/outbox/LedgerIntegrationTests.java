package de.tandembote.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.tandembote.channel.ChannelKind;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LedgerIntegrationTests {

    private static final int CONNECTIONS = 40;

    @RegisterExtension
    private static final Post POST = new Post();

    @Test
    @DisplayName("of many connections that write at the same time, each is told of its own message")
    void eachIsToldOfItsOwn() {
        IntStream.range(0, CONNECTIONS).forEach(number -> POST.enqueue("message " + number));
        var messages = POST.bot().get(Queue.class).claim(ChannelKind.EMAIL);
        var held = messages.stream().filter(this::isOdd).map(QueuedMessage::id).toList();
        hold(held);

        var said = messages.stream().map(Said::new).toList();

        assertThat(messages).hasSize(CONNECTIONS);
        assertThat(held).hasSizeBetween(1, CONNECTIONS - 1);
        for (int at = 0; at < CONNECTIONS; at++) {
            var message = messages.get(at).id();
            assertThat(said.get(at).mayGo()).isNotEqualTo(held.contains(message));
            assertThat(POST.stateOf(message))
                    .isEqualTo(held.contains(message) ? OutboxState.CLAIMED : OutboxState.SENDING);
        }
    }

    @Test
    @DisplayName("what was taken and what comes next are written together")
    void takenAndNext() {
        POST.enqueue("first");
        POST.enqueue("second");
        var claimed = POST.bot().get(Queue.class).claim(ChannelKind.EMAIL);
        var first = claimed.getFirst();
        var second = claimed.getLast();
        POST.starts(first);

        var mayGo = POST.ledger()
                .write(new Ledger.Taken(first, "<first@example.org>"), new Ledger.Next(second, ChannelKind.EMAIL));

        assertThat(mayGo).isTrue();
        assertThat(POST.stateOf(first.id())).isEqualTo(OutboxState.SENT);
        assertThat(POST.stateOf(second.id())).isEqualTo(OutboxState.SENDING);
    }

    @Test
    @DisplayName("who took a message that was taken anew meanwhile may not hand it over, though the other one may")
    void takenAnew() throws SQLException {
        var queue = POST.bot().get(Queue.class);
        POST.enqueue("taken twice");
        var before = queue.claim(ChannelKind.EMAIL).getFirst();
        POST.leasesEnd();
        queue.recover(List.of());
        var anew = queue.claim(ChannelKind.EMAIL).getFirst();
        POST.enqueue("in the way");
        var inTheWay = queue.claim(ChannelKind.EMAIL).getFirst();

        List<Said> said;
        try (var other = POST.database().dataSource().getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("SELECT FROM outbox_delivery FOR UPDATE");
            // While this one waits, the two gather, and are written together.
            new Said(inTheWay);
            await().until(() -> POST.bot().count("pg_stat_activity WHERE wait_event_type = 'Lock'") > 0);
            said = List.of(new Said(before), new Said(anew));
            await().until(() -> said.stream().allMatch(Said::isWaiting));
            other.rollback();
        }

        assertThat(anew.id()).isEqualTo(before.id());
        assertThat(said.getFirst().mayGo()).isFalse();
        assertThat(said.getLast().mayGo()).isTrue();
    }

    /** That a message is next, said in a thread of its own. */
    private static final class Said {

        private final CompletableFuture<Boolean> mayGo = new CompletableFuture<>();
        private final Thread thread;

        Said(QueuedMessage message) {
            thread = Thread.ofPlatform()
                    .daemon()
                    .start(() -> mayGo.completeAsync(() -> POST.starts(message), Runnable::run));
        }

        boolean isWaiting() {
            return thread.getState() == Thread.State.WAITING;
        }

        boolean mayGo() {
            return mayGo.join();
        }
    }

    private boolean isOdd(QueuedMessage message) {
        return message.content().subject().matches(".*[13579]");
    }

    private static void hold(List<UUID> messages) {
        POST.bot()
                .database()
                .sql("UPDATE outbox_delivery SET held = true WHERE message_id = ANY (?)")
                .param(messages.toArray(UUID[]::new))
                .update();
    }
}
