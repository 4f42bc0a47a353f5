package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bot makes of rooms that it has not opened: nobody may lead a person's messages into one of their own. */
class ForeignRoomsTests {

    private static final String MALLORY = "@mallory:example.org";

    private final ScriptedHomeserver homeserver = new ScriptedHomeserver();
    private final Bot bot = new Bot(homeserver.address(), ScriptedHomeserver.BOT, TestDatabase.create()).withTables();

    @BeforeEach
    void reads() {
        bot.read();
    }

    @AfterEach
    void close() {
        bot.close();
        homeserver.close();
    }

    @Test
    @DisplayName("a person whom somebody else has called in is not talked with there until they come by themselves")
    void waitsForThePerson() {
        seesAnna("invite", MALLORY);
        assertThat(bot.rooms.of(ScriptedHomeserver.ANNA)).isEmpty();

        seesAnna("join", ScriptedHomeserver.ANNA);
        assertThat(bot.rooms.of(ScriptedHomeserver.ANNA).orElseThrow().state()).isEqualTo(Room.State.OPEN);
    }

    @Test
    @DisplayName("a person who has left and whom somebody else calls back is not written to there any more")
    void endsWhenThePersonIsGone() {
        bot.rooms.keep(ScriptedHomeserver.ROOM, ScriptedHomeserver.ANNA, Room.State.OPEN);

        seesAnna("invite", MALLORY);

        assertThat(bot.rooms.of(ScriptedHomeserver.ANNA).orElseThrow().state()).isEqualTo(Room.State.CLOSED);
    }

    @Test
    @DisplayName("a room that the bot has opened is known as such even where its making is not finished here")
    void knowsItsOwn() {
        seesAnna("invite", ScriptedHomeserver.BOT);

        assertThat(bot.rooms.of(ScriptedHomeserver.ANNA).orElseThrow().state()).isEqualTo(Room.State.INVITED);
    }

    @ParameterizedTest
    @CsvSource({
        "m.room.join_rules, join_rule, public",
        "m.room.join_rules, join_rule, restricted",
        "m.room.history_visibility, history_visibility, world_readable"
    })
    @DisplayName("where others may come in or read without being called, nothing is said but a notice")
    void leavesWhereOthersRead(String type, String key, String value) {
        homeserver.answers("/state/" + type, 200, "{\"" + key + "\":\"" + value + "\"}");

        seesAnna("join", ScriptedHomeserver.ANNA);

        assertThat(bot.rooms.of(ScriptedHomeserver.ANNA)).isEmpty();
        assertThat(homeserver.said()).singleElement().asString().contains("crowded");
        assertThat(homeserver.asked()).anyMatch(asked -> asked.endsWith("/leave"));
    }

    @Test
    @DisplayName("a room that is opened to all while the two talk is left")
    void leavesWhatIsOpened() {
        bot.rooms.keep(ScriptedHomeserver.ROOM, ScriptedHomeserver.ANNA, Room.State.OPEN);
        homeserver.answers("/state/m.room.join_rules", 200, "{\"join_rule\":\"public\"}");
        tells("{\"type\":\"m.room.join_rules\",\"state_key\":\"\",\"content\":{\"join_rule\":\"public\"}}");

        bot.read();

        assertThat(bot.rooms.of(ScriptedHomeserver.ANNA).orElseThrow().state()).isEqualTo(Room.State.CLOSED);
        assertThat(homeserver.asked()).anyMatch(asked -> asked.endsWith("/leave"));
    }

    private void seesAnna(String membership, String by) {
        var anna = "{\"type\":\"m.room.member\",\"sender\":\"" + by + "\",\"state_key\":\"" + ScriptedHomeserver.ANNA
                + "\",\"content\":{\"membership\":\"" + membership + "\"}}";
        homeserver.answers("/members", 200, "{\"chunk\":[" + anna + "]}");
        tells(anna);
        bot.read();
    }

    private void tells(String event) {
        homeserver.tells(
                "s1", "{\"join\":{\"" + ScriptedHomeserver.ROOM + "\":{\"timeline\":{\"events\":[" + event + "]}}}}");
    }
}
