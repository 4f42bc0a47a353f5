package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Delivery;
import de.tandembote.channel.Unheard;
import de.tandembote.testing.TestDatabase;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was said into an invitation goes by mail if nobody came to read it, and only then. */
class HeardOrNotTests {

    private static final String ANNA = ScriptedHomeserver.ANNA;

    private final ScriptedHomeserver homeserver = new ScriptedHomeserver();
    private final Bot bot = new Bot(homeserver.address(), ScriptedHomeserver.BOT, TestDatabase.create()).withTables();

    @BeforeEach
    void isInvited() {
        bot.read();
        bot.rooms.keep(ScriptedHomeserver.ROOM, ANNA, Room.State.INVITED);
    }

    @AfterEach
    void close() {
        bot.close();
        homeserver.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"join", "leave"})
    @DisplayName("whoever came, and ended it before the bot read of either, has heard what was said")
    void cameAndWent(String part) {
        homeserver.answers("/members", 200, "{\"chunk\":[]}");
        homeserver.tells(
                "s1",
                "{\"" + part + "\":{\"" + ScriptedHomeserver.ROOM + "\":{\"timeline\":{\"events\":["
                        + member("join", "invite") + "," + member("leave", "join") + "]}}}}");

        bot.read();

        assertThat(bot.unheard).isEmpty();
        assertThat(state()).isEqualTo(Room.State.CLOSED);
    }

    @Test
    @DisplayName("the same where the homeserver tells half of it")
    void cameInTheGap() {
        homeserver.answers("/members", 200, "{\"chunk\":[]}");
        homeserver.answers("/messages", 200, "{\"chunk\":[" + member("join", "invite") + "]}");
        homeserver.tells(
                "s1",
                "{\"join\":{\"" + ScriptedHomeserver.ROOM
                        + "\":{\"timeline\":{\"limited\":true,\"prev_batch\":\"p1\",\"events\":["
                        + "{\"type\":\"m.room.topic\",\"state_key\":\"\",\"content\":{}},"
                        + "{\"type\":\"m.room.member\",\"sender\":\"@ben:example.org\",\"state_key\":\"@ben:example.org\","
                        + "\"content\":{\"membership\":\"leave\"}}]}}}}");

        bot.read();

        assertThat(bot.unheard).isEmpty();
        assertThat(state()).isEqualTo(Room.State.CLOSED);
    }

    @Test
    @DisplayName("that the bot may not write does not say that nobody came: what became of the room, the reading tells")
    void mayNotWrite() {
        homeserver.answers("/send/", 403, "{\"errcode\":\"M_FORBIDDEN\"}");

        assertThat(deliver(UUID.randomUUID())).isInstanceOf(Delivery.NotHere.class);

        assertThat(bot.unheard).isEmpty();
        assertThat(state()).isEqualTo(Room.State.INVITED);
    }

    @Test
    @DisplayName("a message whose answer was lost is not looked for where nobody came to read it")
    void isNotLookedFor() {
        var message = Bot.message(UUID.randomUUID(), ANNA, "Hallo", Instant.now());
        homeserver.cutsAfterObeying("/send/");
        assertThat(bot.channel.deliver(message)).isInstanceOf(Delivery.TryLater.class);
        declines();
        homeserver.answers(
                "/messages",
                200,
                "{\"chunk\":[{\"event_id\":\"$1\",\"sender\":\"" + ScriptedHomeserver.BOT + "\",\"origin_server_ts\":"
                        + Instant.now().toEpochMilli() + ",\"content\":{\"" + ChatText.MESSAGE_ID + "\":\""
                        + message.id() + "\"}}]}");

        assertThat(bot.channel.repeat(message, ScriptedHomeserver.ROOM)).isEmpty();
        assertThat(bot.channel.deliver(message)).isInstanceOf(Delivery.NotHere.class);
        assertThat(bot.unheard).containsExactly(new Unheard(ScriptedHomeserver.ROOM));
    }

    @Test
    @DisplayName("a message that is said while the person says no goes another way")
    void crossesTheNo() {
        homeserver.thinks("/send/", () -> bot.rooms.close(ScriptedHomeserver.ROOM));

        assertThat(deliver(UUID.randomUUID())).isInstanceOf(Delivery.NotHere.class);
    }

    private void declines() {
        homeserver.answers("/members", 200, "{\"chunk\":[]}");
        homeserver.tells(
                "s1",
                "{\"join\":{\"" + ScriptedHomeserver.ROOM + "\":{\"timeline\":{\"events\":[" + member("leave", "invite")
                        + "]}}}}");
        bot.read();
    }

    private Delivery deliver(UUID message) {
        return bot.channel.deliver(Bot.message(message, ANNA, "Hallo"));
    }

    private Room.State state() {
        return bot.rooms.find(ScriptedHomeserver.ROOM).orElseThrow().state();
    }

    private static String member(String membership, String before) {
        return "{\"type\":\"m.room.member\",\"event_id\":\"$" + membership + "\",\"sender\":\"" + ANNA
                + "\",\"state_key\":\"" + ANNA + "\",\"content\":{\"membership\":\"" + membership
                + "\"},\"unsigned\":{\"prev_content\":{\"membership\":\"" + before + "\"}}}";
    }
}
