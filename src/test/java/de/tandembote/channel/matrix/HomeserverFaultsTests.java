package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tandembote.channel.Delivery;
import de.tandembote.channel.IncomingMessage;
import de.tandembote.channel.UnreadableMessage;
import de.tandembote.testing.TestDatabase;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bot makes of a homeserver that refuses, breaks off, forgets or tells half. */
class HomeserverFaultsTests {

    private static final String JOINED = "{\"join\":{\"" + ScriptedHomeserver.ROOM + "\":{\"timeline\":{\"limited\":%s,"
            + "\"prev_batch\":\"%s\",\"events\":[%s]}}}}";

    private final ScriptedHomeserver homeserver = new ScriptedHomeserver();
    private final TestDatabase database = TestDatabase.create();
    private final Bot bot = new Bot(homeserver.address(), ScriptedHomeserver.BOT, database).withTables();

    @AfterEach
    void close() {
        bot.close();
        homeserver.close();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "7, '{\"errcode\":\"M_LIMIT_EXCEEDED\",\"retry_after_ms\":2000}', PT7S",
                "'', '{\"errcode\":\"M_LIMIT_EXCEEDED\",\"retry_after_ms\":2000}', PT2S",
                "'', '{\"errcode\":\"M_LIMIT_EXCEEDED\"}', PT5S",
                "'', '<html>slow down</html>', PT5S",
                "'soon', '{\"errcode\":\"M_LIMIT_EXCEEDED\"}', PT5S"
            })
    @DisplayName("a homeserver that wants less is left alone as long as it says, and meanwhile not even asked")
    void waits(String header, String body, Duration wait) {
        homeserver.answers("/send/", 429, body, header);

        assertThat(deliver(UUID.randomUUID())).isEqualTo(new Delivery.Wait(wait));
        homeserver.forgetAsked();

        assertThat(deliver(UUID.randomUUID())).isInstanceOf(Delivery.Wait.class);
        assertThat(homeserver.asked()).isEmpty();
    }

    @Test
    @DisplayName("while the homeserver allows no new chat, answers in the others go out, and nobody else is invited")
    void writesOnInTheOthers() {
        deliver(UUID.randomUUID());
        homeserver.answers("/createRoom", 429, "{\"errcode\":\"M_LIMIT_EXCEEDED\"}", "60");

        assertThat(deliverTo("@ben:example.org")).isEqualTo(new Delivery.Wait(Duration.ofMinutes(1)));
        homeserver.forgetAsked();

        assertThat(deliver(UUID.randomUUID())).isInstanceOf(Delivery.Accepted.class);
        assertThat(deliverTo("@carla:example.org")).isInstanceOf(Delivery.Wait.class);
        assertThat(homeserver.asked())
                .singleElement()
                .satisfies(asked -> assertThat(asked).contains("/send/"));
    }

    @ParameterizedTest
    @CsvSource({"500", "502", "503", "504"})
    @DisplayName("a fault of the homeserver is tried again, whatever its page says")
    void triesAgain(int status) {
        homeserver.answers("/send/", status, "<html>Bad Gateway</html>");

        assertThat(deliver(UUID.randomUUID())).isInstanceOf(Delivery.TryLater.class);
    }

    @Test
    @DisplayName("a message whose answer was cut off is handed over again and stands there once")
    void survivesCuts() {
        var message = UUID.randomUUID();
        homeserver.cutsAfterObeying("/send/");

        assertThat(deliver(message)).isInstanceOf(Delivery.TryLater.class);
        assertThat(deliver(message)).isInstanceOf(Delivery.Accepted.class);
        assertThat(homeserver.said()).hasSize(1);
    }

    @Test
    @DisplayName("what was tried so long ago that the homeserver forgot it is looked for in the room before it is sent")
    void looksForOldOnes() {
        var message = UUID.randomUUID();
        var tried = Instant.now().minus(Duration.ofDays(2));
        homeserver.answers(
                "/messages",
                200,
                "{\"chunk\":[{\"event_id\":\"$old\",\"sender\":\"" + ScriptedHomeserver.BOT + "\",\"origin_server_ts\":"
                        + tried.toEpochMilli() + ",\"content\":{\"" + ChatText.MESSAGE_ID + "\":\"" + message
                        + "\"}}]}");

        assertThat(bot.channel.deliver(Bot.message(message, ScriptedHomeserver.ANNA, "Hallo", tried)))
                .isEqualTo(new Delivery.Accepted("$old"));
        assertThat(homeserver.said()).isEmpty();
    }

    @Test
    @DisplayName("a message that the homeserver does not want in itself goes another way")
    void goesAnotherWay() {
        homeserver.answers("/send/", 413, "{\"errcode\":\"M_TOO_LARGE\"}");

        assertThat(deliver(UUID.randomUUID())).isInstanceOf(Delivery.NotHere.class);
    }

    @Test
    @DisplayName(
            "what the database never takes is set aside for a person; the rest is taken in, and the reading goes on")
    void setsAsideWhatCannotBeStored() {
        bot.read();
        bot.kept.cannotStore("$bad");
        homeserver.tells(
                "s1",
                "{\"join\":{\"" + ScriptedHomeserver.ROOM + "\":{\"timeline\":{\"events\":[" + said("$1", "eins") + ","
                        + said("$bad", "zwei") + "," + said("$3", "drei") + "]}}}}");

        bot.sync.read(Duration.ZERO);

        assertThat(bot.kept.news()).extracting(IncomingMessage::text).containsExactly("eins", "drei");
        assertThat(bot.kept.position("")).hasValue("s1");
        assertThat(bot.kept.setAside())
                .singleElement()
                .satisfies(raw -> assertThatThrownBy(() -> new MatrixReader().read(raw.bytes()))
                        .isInstanceOf(UnreadableMessage.class));
    }

    @Test
    @DisplayName("the bot logs in once and goes on with its tokens after a restart")
    void logsInOnce() {
        deliver(UUID.randomUUID());
        try (var restarted = new Bot(homeserver.address(), ScriptedHomeserver.BOT, database)) {
            restarted.read();
        }

        assertThat(homeserver.asked())
                .filteredOn(asked -> asked.endsWith("/login"))
                .hasSize(1);
    }

    @Test
    @DisplayName("an access token that has expired is renewed, and the message goes out at once")
    void renews() {
        deliver(UUID.randomUUID());
        homeserver.tokenExpires();

        assertThat(deliver(UUID.randomUUID())).isInstanceOf(Delivery.Accepted.class);
        assertThat(homeserver.asked())
                .filteredOn(asked -> asked.endsWith("/refresh"))
                .hasSize(1);
        assertThat(homeserver.asked())
                .filteredOn(asked -> asked.endsWith("/login"))
                .hasSize(1);
    }

    @Test
    @DisplayName("where the refresh token is not known any more, the bot logs in again")
    void logsInAgain() {
        deliver(UUID.randomUUID());
        homeserver.tokenExpires();
        homeserver.refreshTokenExpires();

        assertThat(deliver(UUID.randomUUID())).isInstanceOf(Delivery.Accepted.class);
        assertThat(homeserver.asked())
                .filteredOn(asked -> asked.endsWith("/login"))
                .hasSize(2);
    }

    @Test
    @DisplayName("while the homeserver lets the bot not log in, messages wait, and no chat counts as left")
    void waitsUntilItIsLetIn() {
        deliver(UUID.randomUUID());
        homeserver.tokenExpires();
        homeserver.refreshTokenExpires();
        homeserver.answers("/login", 403, "{\"errcode\":\"M_FORBIDDEN\"}");

        assertThat(deliver(UUID.randomUUID())).isInstanceOf(Delivery.TryLater.class);
        assertThat(deliver(UUID.randomUUID())).isInstanceOf(Delivery.Accepted.class);
    }

    @Test
    @DisplayName("a homeserver that tells half is asked for the rest, page by page, up to the last position")
    void closesGaps() {
        bot.read();
        homeserver.tells("s1", JOINED.formatted("true", "p1", said("$4", "vier")));
        homeserver.answers("/messages", 200, "{\"end\":\"p2\",\"chunk\":[" + said("$3", "drei") + "]}");
        homeserver.answers("/messages", 200, "{\"chunk\":[" + said("$2", "zwei") + "," + said("$1", "eins") + "]}");

        assertThat(bot.read()).extracting(IncomingMessage::text).containsExactly("eins", "zwei", "drei", "vier");
    }

    @Test
    @DisplayName("where the rest cannot be fetched, nothing is taken in and the position stays")
    void keepsThePosition() {
        bot.read();
        homeserver.tells("s1", JOINED.formatted("true", "p1", said("$2", "zwei")));
        homeserver.answers("/messages", 502, "");

        assertThatThrownBy(bot::read).isInstanceOf(UncheckedIOException.class);
        assertThat(bot.kept.position("")).hasValue("s0");

        homeserver.tells("s1", JOINED.formatted("true", "p1", said("$2", "zwei")));
        homeserver.answers("/messages", 200, "{\"chunk\":[" + said("$1", "eins") + "]}");
        assertThat(bot.read()).extracting(IncomingMessage::text).containsExactly("eins", "zwei");
    }

    @Test
    @DisplayName(
            "a room that may not be read, or that fails again and again, does not keep the others from being heard")
    void readsTheOthers() {
        bot.read();
        var rooms =
                "{\"join\":{\"!closed:example.org\":{\"timeline\":{\"limited\":true,\"prev_batch\":\"p1\",\"events\":[]}},"
                        + JOINED.formatted("false", "p1", said("$1", "eins")).substring("{\"join\":{".length());
        homeserver.tells("s1", rooms);
        homeserver.answers("/messages", 403, "{\"errcode\":\"M_FORBIDDEN\"}");

        assertThat(bot.read()).extracting(IncomingMessage::text).containsExactly("eins");

        for (int i = 1; i < 10; i++) {
            homeserver.tells("s2", rooms.replace("$1", "$2"));
            homeserver.answers("/messages", 502, "");
            assertThatThrownBy(bot::read).isInstanceOf(UncheckedIOException.class);
        }
        homeserver.tells("s2", rooms.replace("$1", "$2").replace("eins", "zwei"));
        homeserver.answers("/messages", 502, "");
        assertThat(bot.read()).extracting(IncomingMessage::text).containsExactly("zwei");
    }

    @Test
    @DisplayName("an event with the longest name, number or nesting that can be sent is read past")
    void readsOddEvents() {
        bot.read();
        var odd = "{\"type\":\"m.room.message\",\"event_id\":\"$odd\",\"sender\":\"" + ScriptedHomeserver.ANNA
                + "\",\"content\":{\"" + "a".repeat(60_000) + "\":1,\"n\":" + "1".repeat(50_000) + ",\"d\":"
                + "[".repeat(20_000) + "]".repeat(20_000) + "}}";
        homeserver.tells("s1", JOINED.formatted("false", "p1", odd + "," + said("$1", "eins")));

        assertThat(bot.read()).extracting(IncomingMessage::text).containsExactly("eins");
    }

    @Test
    @DisplayName("the bot does not leave the room that it is just making")
    void staysInItsOwnRoom() {
        bot.read();
        homeserver.answers("/members", 200, "{\"chunk\":[]}");
        homeserver.tells("s1", JOINED.formatted("false", "p1", ""));

        bot.read();

        assertThat(homeserver.asked()).noneMatch(asked -> asked.endsWith("/leave"));
    }

    @Test
    @DisplayName("an old answer from the homeserver's memory brings nothing a second time")
    void knowsStaleNews() {
        bot.read();
        var news = JOINED.formatted("false", "p1", said("$1", "eins"));
        homeserver.tells("s1", news);
        homeserver.tells("s1", news);

        assertThat(bot.read()).extracting(IncomingMessage::text).containsExactly("eins");
    }

    private Delivery deliver(UUID message) {
        return bot.channel.deliver(Bot.message(message, ScriptedHomeserver.ANNA, "Hallo"));
    }

    private Delivery deliverTo(String person) {
        return bot.channel.deliver(Bot.message(UUID.randomUUID(), person, "Hallo"));
    }

    private static String said(String event, String text) {
        return "{\"type\":\"m.room.message\",\"event_id\":\"" + event + "\",\"sender\":\"" + ScriptedHomeserver.ANNA
                + "\",\"content\":{\"msgtype\":\"m.text\",\"body\":\"" + text + "\"}}";
    }
}
