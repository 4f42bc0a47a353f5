package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.tandembote.channel.Delivery;
import de.tandembote.channel.IncomingMessage;
import de.tandembote.channel.OutgoingMessage;
import de.tandembote.channel.Revision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** What passes in every chat: a question, answers to it, a correction, and what the bot says to that. */
final class MainExchange {

    private MainExchange() {}

    static void play(Bot bot, Guest anna) {
        var id = UUID.randomUUID();
        var question = accepted(bot, Bot.message(id, anna.user(), "Wie war Ihr Treffen?"));
        var room = anna.invitations().getFirst();
        anna.join(room);

        var said = anna.reply(room, question, "Am 5.3., 90 Minuten");
        anna.react(room, question, "👍");
        anna.edit(room, said, "Am 6.3., 90 Minuten");

        assertThat(bot.read())
                .extracting(IncomingMessage::text, IncomingMessage::answers, IncomingMessage::revision)
                .containsExactly(
                        tuple("Am 5.3., 90 Minuten", List.of(id), null),
                        tuple("👍", List.of(id), null),
                        tuple("Am 6.3., 90 Minuten", List.of(), new Revision(said, false)));
        accepted(bot, Bot.message(UUID.randomUUID(), anna.user(), "Notiert: 6. März"));
        assertThat(anna.heardTexts(room)).containsExactly("Wie war Ihr Treffen?", "Notiert: 6. März");
    }

    /** Hands it over, and again where the homeserver said how long to wait; gives the event. */
    static String accepted(Bot bot, OutgoingMessage message) {
        var delivery = bot.channel.deliver(message);
        if (delivery instanceof Delivery.Wait(var time)) {
            awaitPassing(time);
            delivery = bot.channel.deliver(message);
        }
        assertThat(delivery).isInstanceOf(Delivery.Accepted.class);
        return ((Delivery.Accepted) delivery).externalId();
    }

    /** By the clock of the homeserver, which runs on this machine. */
    static void awaitPassing(Duration time) {
        var end = Instant.now().plus(time);
        for (var left = time; left.isPositive(); left = Duration.between(Instant.now(), end)) {
            LockSupport.parkNanos(left.toNanos());
        }
    }
}
