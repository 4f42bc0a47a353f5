package de.tandembote.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Attempts;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Delivery;
import de.tandembote.channel.Unheard;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;

/** Messages that were said into a chat to which the person never came. */
class UnheardMessagesIntegrationTests {

    @RegisterExtension
    private static final Post POST = new Post();

    private static final String ROOM = "!room:example.org";

    private final FakeChannel mail = new FakeChannel(ChannelKind.EMAIL);
    private final FakeChannel chat = new FakeChannel(ChannelKind.MATRIX);
    private final Dispatcher dispatcher = POST.dispatcher(mail, chat);

    @BeforeEach
    void isInvited() {
        POST.annaChats();
        chat.answers(message -> {
            POST.bot().get(Attempts.class).startsIn(message.id(), ROOM);
            return FakeChannel.accepted(message);
        });
    }

    @Test
    @DisplayName("what was said there goes by mail, once")
    void goesByMail() {
        var reminder = POST.enqueue("reminder");
        dispatcher.deliverDue();
        POST.clock().passes(Duration.ofDays(3));

        isGivenUp(ROOM);
        isGivenUp(ROOM);

        assertThat(mail.handedOver("reminder")).isEqualTo(1);
        assertThat(POST.stateOf(reminder)).isEqualTo(OutboxState.SENT);
    }

    @Test
    @DisplayName("what was said elsewhere stays, and so does what a newer message has replaced or whose time is over")
    void leavesTheRest() {
        POST.queue(POST.message("old", "meeting", null));
        POST.queue(POST.message("too late", "", Post.NOW.plus(Duration.ofDays(1))));
        dispatcher.deliverDue();
        POST.queue(POST.message("new", "meeting", null));
        dispatcher.deliverDue();
        POST.clock().passes(Duration.ofDays(3));

        isGivenUp("!other:example.org");
        assertThat(mail.handedOver()).isEmpty();

        isGivenUp(ROOM);
        assertThat(mail.handedOver())
                .extracting(message -> message.content().subject())
                .containsExactly("new");
    }

    @Test
    @DisplayName("what is being said there at that moment goes by mail as well, once")
    void goesByMailFromUnderway() {
        chat.answers(message -> {
            POST.bot().get(Attempts.class).startsIn(message.id(), ROOM);
            chat.answers(new Delivery.NotHere("the person has not come into the chat"));
            publish(ROOM);
            return FakeChannel.accepted(message);
        });
        var reminder = POST.enqueue("reminder");

        dispatcher.deliverDue();
        dispatcher.deliverDue();

        assertThat(mail.handedOver("reminder")).isEqualTo(1);
        assertThat(POST.stateOf(reminder)).isEqualTo(OutboxState.SENT);
    }

    private void isGivenUp(String room) {
        chat.answers(new Delivery.NotHere("the person has not come into the chat"));
        publish(room);
        dispatcher.deliverDue();
    }

    private void publish(String room) {
        var event = new PayloadApplicationEvent<>(this, new Unheard(room));
        POST.bot().get(ApplicationEventMulticaster.class).multicastEvent(event);
    }
}
