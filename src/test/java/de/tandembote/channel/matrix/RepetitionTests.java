package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Delivery;
import de.tandembote.channel.OutgoingMessage;
import de.tandembote.testing.TestDatabase;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is done with a message of which nobody knows whether it got into the room in which it was tried. */
class RepetitionTests {

    private final ScriptedHomeserver homeserver = new ScriptedHomeserver();
    private final Bot bot = new Bot(homeserver.address(), ScriptedHomeserver.BOT, TestDatabase.create()).withTables();
    private final OutgoingMessage message =
            Bot.message(UUID.randomUUID(), ScriptedHomeserver.ANNA, "Hallo", Instant.now());

    @BeforeEach
    void breaksOff() {
        homeserver.cutsAfterObeying("/send/");
        assertThat(bot.channel.deliver(message)).isInstanceOf(Delivery.TryLater.class);
    }

    @AfterEach
    void close() {
        bot.close();
        homeserver.close();
    }

    @Test
    @DisplayName("it goes into the room in which it was tried, even if the person has opened another one meanwhile")
    void goesWhereItWas() {
        bot.rooms.keep("!other:example.org", ScriptedHomeserver.ANNA, Room.State.OPEN);

        assertThat(bot.channel.repeat(message, Objects.requireNonNull(bot.tried.get(message.id()))))
                .hasValueSatisfying(delivery -> assertThat(delivery).isInstanceOf(Delivery.Accepted.class));

        assertThat(homeserver.said()).hasSize(1);
    }

    @Test
    @DisplayName("in a room where nothing is said any more it is only looked for: found, it has arrived")
    void isFound() {
        bot.rooms.keep(ScriptedHomeserver.ROOM, ScriptedHomeserver.ANNA, Room.State.OPEN);
        bot.rooms.close(ScriptedHomeserver.ROOM);
        homeserver.answers(
                "/messages",
                200,
                "{\"chunk\":[{\"event_id\":\"$old\",\"sender\":\"" + ScriptedHomeserver.BOT
                        + "\",\"origin_server_ts\":" + Instant.now().toEpochMilli() + ",\"content\":{\""
                        + ChatText.MESSAGE_ID + "\":\"" + message.id() + "\"}}]}");
        homeserver.forgetAsked();

        assertThat(bot.channel.repeat(message, ScriptedHomeserver.ROOM)).hasValue(new Delivery.Accepted("$old"));

        assertThat(homeserver.asked()).noneMatch(asked -> asked.contains("/send/"));
    }

    @Test
    @DisplayName("what is not found in a room of several people, or in somebody else's, may go any way")
    void isNotFound() {
        bot.groups.add(ScriptedHomeserver.ROOM);
        homeserver.forgetAsked();
        assertThat(bot.channel.repeat(message, ScriptedHomeserver.ROOM)).isEmpty();

        bot.groups.clear();
        var toBen = Bot.message(message.id(), "@ben:example.org", "Hallo", Instant.now());
        assertThat(bot.channel.repeat(toBen, ScriptedHomeserver.ROOM)).isEmpty();

        assertThat(homeserver.asked()).noneMatch(asked -> asked.contains("/send/"));
    }

    @Test
    @DisplayName("where the room does not take it, or is closed to the bot, it may go any way")
    void isGone() {
        homeserver.answers("/send/", 413, "{\"errcode\":\"M_TOO_LARGE\"}");
        assertThat(bot.channel.repeat(message, ScriptedHomeserver.ROOM)).isEmpty();

        homeserver.answers("/send/", 403, "{\"errcode\":\"M_FORBIDDEN\"}");
        assertThat(bot.channel.repeat(message, ScriptedHomeserver.ROOM)).isEmpty();

        bot.rooms.keep(ScriptedHomeserver.ROOM, ScriptedHomeserver.ANNA, Room.State.OPEN);
        bot.rooms.close(ScriptedHomeserver.ROOM);
        homeserver.answers("/messages", 403, "{\"errcode\":\"M_FORBIDDEN\"}");
        assertThat(bot.channel.repeat(message, ScriptedHomeserver.ROOM)).isEmpty();
    }
}
