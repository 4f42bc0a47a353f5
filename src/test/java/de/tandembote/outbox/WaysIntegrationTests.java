package de.tandembote.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Attempts;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Delivery;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On which way a message goes to somebody who wishes it in chat. */
class WaysIntegrationTests {

    @RegisterExtension
    private static final Post POST = new Post();

    private final FakeChannel mail = new FakeChannel(ChannelKind.EMAIL);
    private final FakeChannel chat = new FakeChannel(ChannelKind.MATRIX);
    private final Dispatcher dispatcher = POST.dispatcher(mail, chat);

    @BeforeEach
    void annaChats() {
        POST.annaChats();
    }

    @Test
    @DisplayName("a message goes where the person wishes it, and there alone")
    void goesOneWay() {
        POST.enqueue("reminder");

        dispatcher.deliverDue();

        assertThat(chat.handedOver()).hasSize(1);
        assertThat(mail.handedOver()).isEmpty();
    }

    @Test
    @DisplayName("whoever is not reached in chat gets the same message by mail, at once")
    void fallsBack() {
        chat.answers(new Delivery.NotHere("the person and the bot are in no chat together"));
        var reminder = POST.enqueue("reminder");

        dispatcher.deliverDue();

        assertThat(mail.handedOver("reminder")).isEqualTo(1);
        assertThat(POST.stateOf(reminder)).isEqualTo(OutboxState.SENT);
    }

    @Test
    @DisplayName("where neither way reaches the person, the message has failed and says why")
    void failsOnBoth() {
        chat.answers(new Delivery.NotHere("the homeserver does not know the Matrix ID"));
        mail.answers(new Delivery.NotHere("no such mailbox"));
        var reminder = POST.enqueue("reminder");

        dispatcher.deliverDue();

        assertThat(POST.stateOf(reminder)).isEqualTo(OutboxState.FAILED);
        assertThat(POST.reasonOf(reminder)).isEqualTo("no such mailbox");
    }

    @Test
    @DisplayName("a homeserver that is away does not make the message go by mail as well")
    void waitsForTheHomeserver() {
        chat.answers(new Delivery.TryLater("the homeserver cannot be reached"));
        var reminder = POST.enqueue("reminder");

        dispatcher.deliverDue();

        assertThat(mail.handedOver()).isEmpty();
        assertThat(POST.stateOf(reminder)).isEqualTo(OutboxState.RETRY);
    }

    @Test
    @DisplayName("a homeserver that wants less is waited for, however often: that is no attempt")
    void waitsAsLongAsTold() {
        chat.answers(new Delivery.Wait(Duration.ofSeconds(5)));
        var reminder = POST.enqueue("reminder");
        for (int i = 0; i < 10; i++) {
            dispatcher.deliverDue();
            POST.clock().passes(Duration.ofSeconds(5));
        }
        assertThat(POST.stateOf(reminder)).isEqualTo(OutboxState.QUEUED);

        chat.answers(FakeChannel::accepted);
        dispatcher.deliverDue();

        assertThat(POST.stateOf(reminder)).isEqualTo(OutboxState.SENT);
    }

    @Test
    @DisplayName("what a dead node was handing over is handed over again in chat, where it cannot double")
    void repeatsInChat() {
        var reminder = diesWhileHandingOver("reminder");

        dispatcher.deliverDue();

        assertThat(chat.handedOver("reminder")).isEqualTo(1);
        assertThat(POST.stateOf(reminder)).isEqualTo(OutboxState.SENT);
    }

    @Test
    @DisplayName("what a dead node was handing over in chat is taken up there, even if the person wishes mail by now")
    void repeatsWhereItWasTried() {
        var reminder = diesWhileHandingOver("reminder");
        POST.annaWishesMail();

        dispatcher.deliverDue();

        assertThat(chat.handedOver("reminder")).isEqualTo(1);
        assertThat(mail.handedOver()).isEmpty();
        assertThat(POST.stateOf(reminder)).isEqualTo(OutboxState.SENT);
    }

    @Test
    @DisplayName("what surely did not get into the chat goes where the person wishes it by now, as the same attempt")
    void goesElsewhere() {
        chat.forgets();
        var reminder = diesWhileHandingOver("reminder");
        POST.annaWishesMail();

        dispatcher.deliverDue();

        assertThat(mail.handedOver("reminder")).isEqualTo(1);
        assertThat(POST.stateOf(reminder)).isEqualTo(OutboxState.SENT);
        assertThat(POST.bot().count("outbox_message WHERE attempts = 2 AND tried_in IS NULL"))
                .isOne();
    }

    private static UUID diesWhileHandingOver(String name) {
        var queue = POST.bot().get(Queue.class);
        var message = POST.enqueue(name);
        var claimed = queue.claim(ChannelKind.EMAIL).getLast();
        POST.ledger().write(null, new Ledger.Next(claimed, ChannelKind.MATRIX));
        POST.bot().get(Attempts.class).startsIn(message, "!room:example.org");
        POST.leasesEnd();
        return message;
    }

    @Test
    @DisplayName("an answer goes where the person wrote, whatever the person prefers")
    void answersWhereAsked() {
        POST.queue(POST.answer("to mail", "<question@example.org>"));
        POST.queue(POST.answer("to chat", "$event"));

        dispatcher.deliverDue();

        assertThat(mail.handedOver("to mail")).isEqualTo(1);
        assertThat(chat.handedOver("to chat")).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "a week after a question in chat that nobody answered, the next message goes by mail, until the person writes")
    void goesByMailAfterSilence() {
        POST.queue(POST.question("question"));
        dispatcher.deliverDue();
        POST.clock().passes(Duration.ofDays(6));
        POST.enqueue("in time");
        dispatcher.deliverDue();
        POST.clock().passes(Duration.ofDays(1));
        POST.enqueue("after a week");
        dispatcher.deliverDue();

        assertThat(chat.handedOver("in time")).isEqualTo(1);
        assertThat(mail.handedOver("after a week")).isEqualTo(1);

        POST.annaWrites();
        POST.enqueue("heard of again");
        dispatcher.deliverDue();
        assertThat(chat.handedOver("heard of again")).isEqualTo(1);
    }

    @Test
    @DisplayName("each way that is tried is one attempt of one message")
    void countsOnce() {
        chat.answers(new Delivery.NotHere("no chat"));
        mail.answers(new Delivery.TryLater("no connection"));
        UUID reminder = POST.enqueue("reminder");

        dispatcher.deliverDue();

        assertThat(POST.bot().count("outbox_message WHERE id = ? AND attempts = 1", reminder))
                .isOne();
    }
}
