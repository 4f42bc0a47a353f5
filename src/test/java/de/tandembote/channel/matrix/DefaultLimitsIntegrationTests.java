package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Delivery;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The chat on a real homeserver whose limits nobody has lifted for the bot: ten messages, then one in five seconds. */
@OnSynapse
class DefaultLimitsIntegrationTests {

    private static final int AT_ONCE = 10;

    @AutoClose
    private static Bot bot;

    @BeforeAll
    static void start() {
        Synapse.restartWithLimits();
        bot = Bot.listening();
    }

    @Test
    @DisplayName("a question, its answers and a correction pass within the limits")
    void passes() {
        MainExchange.play(bot, new Guest("anna"));
    }

    @Test
    @DisplayName(
            "what is too much waits as long as the homeserver says, and then gets through: all of it, once, in order")
    void waits() {
        var anna = new Guest("anna");
        var room = anna.createRoom(bot.user());
        bot.read();
        var messages = IntStream.rangeClosed(1, AT_ONCE + 2)
                .mapToObj(number -> Bot.message(UUID.randomUUID(), anna.user(), "Nachricht " + number))
                .toList();

        var taken = 0;
        var delivery = bot.channel.deliver(messages.getFirst());
        while (delivery instanceof Delivery.Accepted && ++taken < messages.size()) {
            delivery = bot.channel.deliver(messages.get(taken));
        }
        var asked = bot.operations().size();
        var again = bot.channel.deliver(messages.get(taken));

        assertThat(taken).isLessThanOrEqualTo(AT_ONCE);
        var told = ((Delivery.Wait) delivery).time();
        assertThat(told).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(5));
        assertThat(((Delivery.Wait) again).time()).isLessThanOrEqualTo(told);
        assertThat(bot.operations())
                .as("the homeserver is left alone meanwhile")
                .hasSize(asked);

        MainExchange.awaitPassing(told);
        messages.subList(taken, messages.size()).forEach(message -> MainExchange.accepted(bot, message));

        assertThat(anna.heardTexts(room))
                .containsExactlyElementsOf(messages.stream()
                        .map(message -> message.content().chat())
                        .toList());
    }
}
