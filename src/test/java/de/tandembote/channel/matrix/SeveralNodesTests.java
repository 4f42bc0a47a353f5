package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.tandembote.channel.Delivery;
import de.tandembote.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** What the nodes of an installation do not do twice, and how they wait for each other. */
class SeveralNodesTests {

    private static final String NEWS = "{\"join\":{\"" + ScriptedHomeserver.ROOM + "\":{\"timeline\":{\"events\":["
            + "{\"type\":\"m.room.message\",\"event_id\":\"$1\",\"sender\":\"" + ScriptedHomeserver.ANNA
            + "\",\"content\":{\"msgtype\":\"m.text\",\"body\":\"eins\"}}]}}}}";

    private final ScriptedHomeserver homeserver = new ScriptedHomeserver();
    private final TestDatabase database = TestDatabase.create();
    private final Bot bot = new Bot(homeserver.address(), ScriptedHomeserver.BOT, database).withTables();
    private final Bot other = new Bot(homeserver.address(), ScriptedHomeserver.BOT, database);

    @AfterEach
    void close() {
        other.close();
        bot.close();
        homeserver.close();
    }

    @Test
    @DisplayName("while the homeserver thinks about new tokens, no connection to the database waits with it")
    void holdsNoConnection() {
        deliver(bot);
        homeserver.tokenExpires();
        var waiting = new AtomicReference<Long>();
        homeserver.thinks(
                "/refresh",
                () -> waiting.set(bot.jdbc
                        .sql("SELECT count(*) FROM pg_stat_activity"
                                + " WHERE datname = current_database() AND state LIKE 'idle in transaction%'")
                        .query(Long.class)
                        .single()));

        assertThat(deliver(bot)).isInstanceOf(Delivery.Accepted.class);

        assertThat(waiting).hasValue(0L);
    }

    @Test
    @DisplayName("of two nodes with the same expired token one renews it and the other takes what that one got")
    void renewsOnce() {
        deliver(bot);
        deliver(other);
        homeserver.tokenExpires();
        var meanwhile = new AtomicReference<CompletableFuture<Delivery>>();
        homeserver.thinks("/refresh", () -> meanwhile.set(CompletableFuture.supplyAsync(() -> deliver(other))));

        assertThat(deliver(bot)).isInstanceOf(Delivery.Accepted.class);

        assertThat(meanwhile.get().join()).isInstanceOf(Delivery.Accepted.class);
        assertThat(homeserver.asked())
                .filteredOn(asked -> asked.endsWith("/refresh") || asked.endsWith("/login"))
                .hasSize(2);
    }

    @Test
    @DisplayName("where the node that gets new tokens has died, another one gets them when its time is over")
    void renewsAfterADeadNode() {
        deliver(bot);
        homeserver.tokenExpires();
        bot.jdbc
                .sql(
                        "UPDATE matrix_account SET renewed_by = ?, renewed_until = clock_timestamp() + interval '1 second'")
                .param(UUID.randomUUID())
                .update();

        assertThat(deliver(bot)).isInstanceOf(Delivery.Accepted.class);
    }

    @Test
    @DisplayName("a node that gets no tokens from another one in a while lets the message wait")
    void doesNotWaitForEver() {
        deliver(bot);
        homeserver.tokenExpires();
        bot.jdbc
                .sql("UPDATE matrix_account SET renewed_by = ?, renewed_until = clock_timestamp() + interval '1 hour'")
                .param(UUID.randomUUID())
                .update();

        assertThat(deliver(bot)).isInstanceOf(Delivery.TryLater.class);
    }

    @Test
    @DisplayName("one node reads; another one does when that one has stopped")
    void readsOnOneNode() {
        bot.sync.read(Duration.ZERO);
        homeserver.forgetAsked();

        other.read();
        assertThat(homeserver.asked()).isEmpty();

        bot.sync.endTurn();
        other.read();
        assertThat(homeserver.asked()).isNotEmpty();
    }

    @Test
    @DisplayName("a node that stops lets another one read at once")
    void letsAnotherNodeRead() {
        bot.sync.read(Duration.ZERO);
        var watcher = bot.watcher();
        watcher.start();
        watcher.stop();
        homeserver.forgetAsked();

        other.read();

        assertThat(homeserver.asked()).isNotEmpty();
    }

    @Test
    @DisplayName("who reads once by hand lets others read afterwards")
    void readsOnceByHand() {
        bot.read();
        homeserver.forgetAsked();

        other.read();

        assertThat(homeserver.asked()).isNotEmpty();
    }

    @Test
    @DisplayName("what the homeserver tells a node whose turn is over is left to the node whose turn it is")
    void leavesWhatAnotherNodeReads() {
        bot.sync.read(Duration.ZERO);
        homeserver.tells("s1", NEWS);
        homeserver.thinks("/sync", () -> anotherTakesOver("1 hour"));

        assertThat(bot.sync.read(Duration.ZERO)).isEqualTo(MatrixSync.News.ELSEWHERE);

        assertThat(bot.kept.news()).isEmpty();
        assertThat(bot.kept.position("")).hasValue("s0");
    }

    @Test
    @DisplayName(
            "an answer that tells what another node has read meanwhile is not taken in, even when that node has stopped")
    void readsNothingTwice() {
        bot.sync.read(Duration.ZERO);
        homeserver.tells("s1", NEWS);
        homeserver.thinks("/sync", () -> bot.kept.accept(List.of(), "", "s2"));

        bot.sync.read(Duration.ZERO);

        assertThat(bot.kept.news()).isEmpty();
        assertThat(bot.kept.position("")).hasValue("s2");
    }

    @Test
    @DisplayName("a node that could not read says nothing of the homeserver once another node reads")
    void forgetsWhatItFound() {
        homeserver.answers("/sync", 500, "{\"errcode\":\"M_UNKNOWN\"}");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> bot.sync.read(Duration.ZERO));
        bot.sync.endTurn();
        assertThat(bot.reachability.health().getStatus()).isEqualTo(Status.DOWN);

        other.sync.read(Duration.ZERO);
        bot.sync.read(Duration.ZERO);

        assertThat(bot.reachability.health().getStatus()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    @DisplayName("what a node finds out while it sends, it goes on saying though another node reads")
    void saysWhatItFindsWhileItSends() {
        other.sync.read(Duration.ZERO);
        bot.sync.read(Duration.ZERO);
        bot.reachability.lost("no connection");

        bot.sync.read(Duration.ZERO);

        assertThat(bot.reachability.health().getStatus()).isEqualTo(Status.DOWN);
    }

    private void anotherTakesOver(String time) {
        bot.jdbc
                .sql("UPDATE reading_turn SET node = ?, ends_at = clock_timestamp() + ?::interval")
                .params(UUID.randomUUID(), time)
                .update();
    }

    private static Delivery deliver(Bot node) {
        return node.channel.deliver(Bot.message(UUID.randomUUID(), ScriptedHomeserver.ANNA, "Hallo"));
    }
}
