package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tandembote.channel.Delivery;
import de.tandembote.channel.IncomingMessage;
import de.tandembote.testing.TestDatabase;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bot reads, takes in what was said, and only then comes and goes; what fails there is tried again by itself. */
class ErrandsTests {

    private static final String CROWD = "{\"chunk\":[" + member(ScriptedHomeserver.BOT, "join") + ","
            + member(ScriptedHomeserver.ANNA, "join") + "," + member("@ben:example.org", "join") + "]}";

    private final ScriptedHomeserver homeserver = new ScriptedHomeserver();
    private final Bot bot = new Bot(homeserver.address(), ScriptedHomeserver.BOT, TestDatabase.create()).withTables();

    @BeforeEach
    void talks() {
        bot.read();
        bot.rooms.keep(ScriptedHomeserver.ROOM, ScriptedHomeserver.ANNA, Room.State.OPEN);
        homeserver.forgetAsked();
    }

    @AfterEach
    void close() {
        bot.close();
        homeserver.close();
    }

    @Test
    @DisplayName(
            "where the last words cannot be taken in, the bot stays; nothing is said there, and they are read again")
    void takesInFirst() {
        bot.kept.fails(new AssertionError("the database is away"));
        becomesACrowd();
        assertThatThrownBy(bot::read).isInstanceOf(AssertionError.class);
        assertThat(homeserver.asked()).noneMatch(asked -> asked.endsWith("/leave"));
        assertThat(state()).isEqualTo(Room.State.CLOSED);

        becomesACrowd();
        assertThat(bot.read()).extracting(IncomingMessage::text).containsExactly("eins");
        assertThat(homeserver.asked()).anyMatch(asked -> asked.endsWith("/leave"));
    }

    @Test
    @DisplayName("what was said just before the bot was put out is heard")
    void hearsWhatWasSaidBeforeItWasPutOut() {
        homeserver.tells(
                "s1",
                "{\"leave\":{\"" + ScriptedHomeserver.ROOM + "\":{\"timeline\":{\"events\":[" + said() + ","
                        + member(ScriptedHomeserver.BOT, "leave") + "]}}}}");

        assertThat(bot.read()).extracting(IncomingMessage::text).containsExactly("eins");
        assertThat(state()).isEqualTo(Room.State.CLOSED);
    }

    @Test
    @DisplayName("where the bot may not say farewell, it goes without, and what was said before is heard")
    void goesWithoutAWord() {
        homeserver.answers("/send/", 403, "{\"errcode\":\"M_FORBIDDEN\"}");
        becomesACrowd();

        assertThat(bot.read()).extracting(IncomingMessage::text).containsExactly("eins");
        assertThat(homeserver.asked()).anyMatch(asked -> asked.endsWith("/leave"));
    }

    @Test
    @DisplayName("what went wrong at the door is done later, and what was said is heard meanwhile")
    void goesLater() {
        homeserver.cutsAfterObeying("/leave");
        becomesACrowd();
        assertThat(bot.read()).extracting(IncomingMessage::text).containsExactly("eins");
        homeserver.forgetAsked();

        bot.read();
        assertThat(homeserver.asked()).noneMatch(asked -> asked.endsWith("/leave"));

        timePasses();
        bot.read();
        assertThat(homeserver.asked())
                .filteredOn(asked -> asked.endsWith("/leave"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 429, 502})
    @DisplayName("an invitation that takes long to accept keeps nobody from being heard, and is accepted later")
    void comesLater(int status) {
        homeserver.answers("/join/", status, "{}", status == 429 ? "60" : "");
        homeserver.tells(
                "s1",
                "{\"invite\":{\"!far:elsewhere.example\":{}},\"join\":{\"" + ScriptedHomeserver.ROOM
                        + "\":{\"timeline\":{\"events\":[" + said() + "]}}}}");

        assertThat(bot.read()).extracting(IncomingMessage::text).containsExactly("eins");
        assertThat(joins()).isEqualTo(1);

        bot.read();
        assertThat(joins()).as("within the pause").isEqualTo(1);

        timePasses();
        bot.read();
        bot.read();
        assertThat(joins()).isEqualTo(2);
    }

    @Test
    @DisplayName("an invitation that is refused for good, or fails for more than a day, is given up")
    void givesUp() {
        homeserver.answers("/join/", 403, "{\"errcode\":\"M_FORBIDDEN\"}");
        isInvited();
        timePasses();
        bot.read();
        assertThat(joins()).isEqualTo(1);

        for (int i = 0; i < 20; i++) {
            homeserver.answers("/join/", 502, "");
        }
        isInvited();
        for (int i = 0; i < 20; i++) {
            timePasses();
            bot.read();
        }
        assertThat(joins()).isEqualTo(13);
    }

    @Test
    @DisplayName("where the bot cannot look at a room that has changed, it says nothing there until it can")
    void saysNothingUnseen() {
        homeserver.answers("/members", 403, "{\"errcode\":\"M_FORBIDDEN\"}");
        homeserver.tells("s1", joined(member("@ben:example.org", "join")));
        bot.read();
        assertThat(bot.channel.deliver(Bot.message(UUID.randomUUID(), ScriptedHomeserver.ANNA, "Hallo")))
                .isInstanceOf(Delivery.NotHere.class);

        homeserver.tells("s2", joined(said()));
        assertThat(bot.read()).extracting(IncomingMessage::text).containsExactly("eins");
        assertThat(state()).isEqualTo(Room.State.OPEN);
    }

    @Test
    @DisplayName("a room that has failed too often keeps nobody waiting a second time, until it could be read")
    void isPatientOnce() {
        for (int i = 1; i < 10; i++) {
            homeserver.answers("/members", 502, "");
            homeserver.tells("s1", joined(member("@ben:example.org", "join")));
            assertThatThrownBy(bot::read).isInstanceOf(UncheckedIOException.class);
        }
        for (int i = 0; i < 2; i++) {
            homeserver.answers("/members", 502, "");
            homeserver.tells("s1", joined(member("@ben:example.org", "join")));
            bot.read();
        }
        assertThat(state()).isEqualTo(Room.State.UNCLEAR);
    }

    private static String joined(String event) {
        return "{\"join\":{\"" + ScriptedHomeserver.ROOM + "\":{\"timeline\":{\"events\":[" + event + "]}}}}";
    }

    private void isInvited() {
        homeserver.tells("s1", "{\"invite\":{\"!far:elsewhere.example\":{}}}");
        bot.read();
    }

    private void becomesACrowd() {
        homeserver.answers("/members", 200, CROWD);
        homeserver.tells(
                "s1",
                "{\"join\":{\"" + ScriptedHomeserver.ROOM + "\":{\"timeline\":{\"events\":[" + said() + ","
                        + member("@ben:example.org", "join") + "]}}}}");
    }

    private long joins() {
        return homeserver.asked().stream()
                .filter(asked -> asked.contains("/join/"))
                .count();
    }

    private Room.State state() {
        return bot.rooms.find(ScriptedHomeserver.ROOM).orElseThrow().state();
    }

    private void timePasses() {
        bot.jdbc.sql("UPDATE matrix_errand SET not_before = clock_timestamp()").update();
    }

    private static String member(String user, String membership) {
        return "{\"type\":\"m.room.member\",\"event_id\":\"$" + user + membership + "\",\"sender\":\"" + user
                + "\",\"state_key\":\"" + user + "\",\"content\":{\"membership\":\"" + membership + "\"}}";
    }

    private static String said() {
        return "{\"type\":\"m.room.message\",\"event_id\":\"$1\",\"sender\":\"" + ScriptedHomeserver.ANNA
                + "\",\"content\":{\"msgtype\":\"m.text\",\"body\":\"eins\"}}";
    }
}
