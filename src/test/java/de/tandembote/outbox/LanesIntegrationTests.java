package de.tandembote.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Delivery;
import de.tandembote.script.Purpose;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** That one way out does not wait for another. */
class LanesIntegrationTests {

    @RegisterExtension
    private static final Post POST = new Post();

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MORE_THAN_A_BATCH = 150;

    private final FakeChannel mail = new FakeChannel(ChannelKind.EMAIL);
    private final FakeChannel chat = new FakeChannel(ChannelKind.MATRIX);
    private final Dispatcher dispatcher = POST.dispatcher(mail, chat);

    @BeforeEach
    void annaChats() {
        POST.annaChats();
    }

    @Test
    @DisplayName("while a homeserver answers nothing, mail goes out")
    void mailsGoOut() throws Exception {
        var asked = new CountDownLatch(1);
        var answers = new CountDownLatch(1);
        chat.answers(message -> {
            asked.countDown();
            await(answers);
            return FakeChannel.accepted(message);
        });
        var inChat = POST.enqueue("in chat");
        var hanging = CompletableFuture.runAsync(dispatcher::deliverDue);
        await(asked);

        var byMail =
                POST.queue(POST.answer("by mail", "<question@example.org>")).orElseThrow();
        dispatcher.deliverDue(ChannelKind.EMAIL);
        try {
            assertThat(POST.stateOf(byMail)).isEqualTo(OutboxState.SENT);
            assertThat(POST.stateOf(inChat)).isEqualTo(OutboxState.SENDING);
        } finally {
            answers.countDown();
            hanging.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        assertThat(POST.stateOf(inChat)).isEqualTo(OutboxState.SENT);
    }

    @Test
    @DisplayName("whoever wishes mail while a message to the chat waits for a better time, gets that one by mail")
    void changesLanes() {
        chat.answers(new Delivery.Wait(Duration.ofSeconds(5)));
        POST.enqueue("reminder");
        dispatcher.deliverDue();
        POST.annaWishesMail();
        POST.clock().passes(Duration.ofSeconds(5));

        dispatcher.deliverDue();

        assertThat(mail.handedOver("reminder")).isEqualTo(1);
    }

    @Test
    @DisplayName("what has not left when the program is told to end is left to others at once")
    void leavesTheRest() {
        var ending = new AtomicBoolean();
        mail.answers(message -> {
            ending.set(true);
            return FakeChannel.accepted(message);
        });
        POST.annaWishesMail();
        var first = POST.enqueue("first");
        var second = POST.enqueue("second");

        dispatcher.deliverDue(ChannelKind.EMAIL, () -> !ending.get());

        assertThat(POST.stateOf(first)).isEqualTo(OutboxState.SENT);
        assertThat(POST.stateOf(second)).isEqualTo(OutboxState.QUEUED);
        assertThat(mail.handedOver()).hasSize(1);
    }

    @Test
    @DisplayName("so is what is claimed ahead, of which nothing has been prepared")
    void leavesWhatIsClaimedAhead() {
        new Crowd(POST).isWrittenTo("example.org", MORE_THAN_A_BATCH, Purpose.REMINDER);
        var asked = new AtomicInteger();

        dispatcher.deliverDue(ChannelKind.EMAIL, () -> asked.incrementAndGet() == 1);

        assertThat(mail.handedOver()).isEmpty();
        assertThat(POST.bot().count("outbox_delivery WHERE state = 'QUEUED' AND lease_until IS NULL"))
                .isEqualTo(MORE_THAN_A_BATCH);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
