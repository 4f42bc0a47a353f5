package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.IncomingMessage;
import de.tandembote.testing.TestDatabase;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a person wrote while the two were alone counts, even if the bot leaves the room as soon as it reads of it. */
class LastWordsTests {

    private static final String BEN = "@ben:example.org";
    private static final String MEMBERS = "{\"chunk\":[" + member(ScriptedHomeserver.BOT, "join") + ","
            + member(ScriptedHomeserver.ANNA, "join") + "," + member(BEN, "invite") + "]}";

    private final ScriptedHomeserver homeserver = new ScriptedHomeserver();
    private final Bot bot = new Bot(homeserver.address(), ScriptedHomeserver.BOT, TestDatabase.create()).withTables();

    @BeforeEach
    void talks() {
        bot.read();
        bot.rooms.keep(ScriptedHomeserver.ROOM, ScriptedHomeserver.ANNA, Room.State.OPEN);
    }

    @AfterEach
    void close() {
        bot.close();
        homeserver.close();
    }

    @Test
    @DisplayName("what was written before a third person was called in is read; what anybody wrote after that is not")
    void hearsWhatWasSaidBeforeTheCrowd() {
        homeserver.answers("/members", 200, MEMBERS);
        tells(
                "false",
                said("$1", ScriptedHomeserver.ANNA, "eins"),
                member(BEN, "invite"),
                said("$2", ScriptedHomeserver.ANNA, "zwei"),
                said("$3", BEN, "drei"));

        assertThat(bot.read()).extracting(IncomingMessage::text).containsExactly("eins");
        assertThat(homeserver.asked()).anyMatch(asked -> asked.endsWith("/leave"));
        assertThat(bot.rooms.find(ScriptedHomeserver.ROOM).orElseThrow().state())
                .isEqualTo(Room.State.CLOSED);
    }

    @Test
    @DisplayName(
            "where the homeserver tells half of it, the rest is fetched first; where it cannot be, the bot leaves anyway")
    void fetchesTheRest() {
        homeserver.answers("/members", 200, MEMBERS);
        homeserver.answers("/messages", 200, "{\"chunk\":[" + said("$1", ScriptedHomeserver.ANNA, "eins") + "]}");
        tells("true", member(BEN, "invite"));
        assertThat(bot.read()).extracting(IncomingMessage::text).containsExactly("eins");

        bot.rooms.keep(ScriptedHomeserver.ROOM, ScriptedHomeserver.ANNA, Room.State.OPEN);
        homeserver.forgetAsked();
        homeserver.answers("/members", 200, MEMBERS);
        homeserver.answers("/messages", 403, "{\"errcode\":\"M_FORBIDDEN\"}");
        tells("true", member(BEN, "invite"));
        assertThat(bot.read()).isEmpty();
        assertThat(homeserver.asked()).anyMatch(asked -> asked.endsWith("/leave"));
    }

    @Test
    @DisplayName("a homeserver that fails again and again to tell the rest does not keep the bot in the room")
    void leavesInTheEnd() {
        for (int i = 1; i < 10; i++) {
            readsWithAFault();
        }
        assertThat(homeserver.asked()).noneMatch(asked -> asked.endsWith("/leave"));

        readsWithAFault();

        assertThat(homeserver.asked()).anyMatch(asked -> asked.endsWith("/leave"));
        assertThat(bot.rooms.find(ScriptedHomeserver.ROOM).orElseThrow().state())
                .isEqualTo(Room.State.CLOSED);
    }

    private void readsWithAFault() {
        homeserver.answers("/members", 200, MEMBERS);
        homeserver.answers("/messages", 502, "");
        tells("true", member(BEN, "invite"));
        try {
            bot.read();
        } catch (UncheckedIOException e) {
            // It is asked again.
            return;
        }
    }

    @Test
    @DisplayName("whoever writes and leaves is heard")
    void hearsWhoLeaves() {
        homeserver.answers("/members", 200, "{\"chunk\":[" + member(ScriptedHomeserver.BOT, "join") + "]}");
        tells("false", said("$1", ScriptedHomeserver.ANNA, "Stopp"), member(ScriptedHomeserver.ANNA, "leave"));

        assertThat(bot.read()).extracting(IncomingMessage::text).containsExactly("Stopp");
    }

    private void tells(String limited, String... events) {
        homeserver.tells(
                "s1",
                "{\"join\":{\"" + ScriptedHomeserver.ROOM + "\":{\"timeline\":{\"limited\":" + limited
                        + ",\"prev_batch\":\"p1\",\"events\":" + List.of(events) + "}}}}");
    }

    private static String member(String user, String membership) {
        return "{\"type\":\"m.room.member\",\"event_id\":\"$" + user + membership + "\",\"sender\":\"" + user
                + "\",\"state_key\":\"" + user + "\",\"content\":{\"membership\":\"" + membership + "\"}}";
    }

    private static String said(String event, String who, String text) {
        return "{\"type\":\"m.room.message\",\"event_id\":\"" + event + "\",\"sender\":\"" + who
                + "\",\"content\":{\"msgtype\":\"m.text\",\"body\":\"" + text + "\"}}";
    }
}
