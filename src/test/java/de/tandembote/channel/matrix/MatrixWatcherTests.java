package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.GrowingPause;
import de.tandembote.channel.IncomingMessage;
import de.tandembote.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How the account is read all the time, whatever goes wrong. */
class MatrixWatcherTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String NEWS = "{\"join\":{\"" + ScriptedHomeserver.ROOM + "\":{\"timeline\":{\"events\":["
            + "{\"type\":\"m.room.message\",\"event_id\":\"$1\",\"sender\":\"" + ScriptedHomeserver.ANNA
            + "\",\"content\":{\"msgtype\":\"m.text\",\"body\":\"eins\"}}]}}}}";

    private final ScriptedHomeserver homeserver = new ScriptedHomeserver();
    private final Bot bot = new Bot(homeserver.address(), ScriptedHomeserver.BOT, TestDatabase.create()).withTables();
    private final MatrixWatcher watcher = bot.watcher();

    @AfterEach
    void close() {
        watcher.stop();
        bot.close();
        homeserver.close();
    }

    @Test
    @DisplayName("a homeserver that wants to be left alone is not asked for news before the time that it says")
    void waitsAsLongAsTold() {
        bot.read();
        homeserver.answers("/sync", 429, "{\"errcode\":\"M_LIMIT_EXCEEDED\"}", "3");
        homeserver.tells("s1", NEWS);

        var start = Instant.now();
        watcher.start();
        await(() -> !bot.kept.news().isEmpty());

        assertThat(Duration.between(start, Instant.now())).isGreaterThanOrEqualTo(Duration.ofSeconds(3));
    }

    @Test
    @DisplayName("an error of the machine while one answer is read does not end the reading")
    void survivesErrors() {
        bot.read();
        bot.kept.fails(new StackOverflowError());
        homeserver.tells("s1", NEWS);
        homeserver.tells("s1", NEWS);

        watcher.start();
        await(() -> !bot.kept.news().isEmpty());

        assertThat(bot.kept.news()).extracting(IncomingMessage::text).isEqualTo(List.of("eins"));
    }

    @Test
    @DisplayName("who asks for news while another one waits for them goes on at once, and nothing is read twice")
    void letsOthersGoOn() {
        bot.read();
        homeserver.thinks("/sync", bot.sync::readNew);
        homeserver.tells("s1", NEWS);

        assertThat(bot.read()).extracting(IncomingMessage::text).isEqualTo(List.of("eins"));
    }

    @Test
    @DisplayName("the pause after a failure grows on though another node reads in between")
    void restsLongerEachTime() {
        var pause = new GrowingPause();
        homeserver.answers("/sync", 500, "{\"errcode\":\"M_UNKNOWN\"}");
        homeserver.thinks(
                "/sync",
                () -> bot.jdbc
                        .sql("UPDATE reading_turn SET node = ?, ends_at = clock_timestamp() + interval '1 hour'")
                        .param(UUID.randomUUID())
                        .update());
        var resting = bot.watcher(pause);

        resting.start();
        await(() -> bot.reachability.health().getDetails().containsKey("readBy"));
        resting.stop();

        assertThat(pause.next()).isEqualTo(Duration.ofSeconds(2));
    }

    private static void await(BooleanSupplier condition) {
        var end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("what was waited for").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
