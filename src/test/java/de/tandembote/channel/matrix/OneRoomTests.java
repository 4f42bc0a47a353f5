package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Delivery;
import de.tandembote.testing.TestDatabase;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The bot makes one room for one person, whatever breaks off meanwhile. */
class OneRoomTests {

    private final ScriptedHomeserver homeserver = new ScriptedHomeserver();
    private final TestDatabase database = TestDatabase.create();
    private final Bot bot = new Bot(homeserver.address(), ScriptedHomeserver.BOT, database).withTables();

    @AfterEach
    void close() {
        bot.close();
        homeserver.close();
    }

    @Test
    @DisplayName("a room whose making was cut off is found again: the person is invited once")
    void findsItsRoom() {
        homeserver.cutsAfterObeying("/createRoom");

        assertThat(deliver(bot)).isInstanceOf(Delivery.TryLater.class);
        assertThat(deliver(bot))
                .as("while the homeserver may still be making it")
                .isInstanceOf(Delivery.Wait.class);
        timePasses();
        assertThat(deliver(bot)).isInstanceOf(Delivery.Accepted.class);

        assertThat(homeserver.rooms()).hasSize(1);
        assertThat(bot.rooms.of(ScriptedHomeserver.ANNA).orElseThrow().id()).isEqualTo(ScriptedHomeserver.ROOM);
    }

    @Test
    @DisplayName("of two nodes that want to write to somebody new one makes the room and both write there")
    void makesOneForAllNodes() {
        try (var other = new Bot(homeserver.address(), ScriptedHomeserver.BOT, database)) {
            var meanwhile = new AtomicReference<CompletableFuture<Delivery>>();
            homeserver.thinks("/createRoom", () -> meanwhile.set(CompletableFuture.supplyAsync(() -> deliver(other))));

            assertThat(deliver(bot)).isInstanceOf(Delivery.Accepted.class);
            meanwhile.get().join();

            assertThat(deliver(other)).isInstanceOf(Delivery.Accepted.class);
        }
        assertThat(homeserver.rooms()).hasSize(1);
    }

    @Test
    @DisplayName("into a room that was made only half the person is invited")
    void invitesLater() {
        homeserver.cutsAfterObeying("/createRoom");
        deliver(bot);
        timePasses();
        homeserver.answers("/state/m.room.member/", 404, "{\"errcode\":\"M_NOT_FOUND\"}");

        assertThat(deliver(bot)).isInstanceOf(Delivery.Accepted.class);

        assertThat(homeserver.asked()).contains("POST /_matrix/client/v3/rooms/" + ScriptedHomeserver.ROOM + "/invite");
    }

    @Test
    @DisplayName("whoever has said no to the invitation meanwhile is not invited again")
    void takesANo() {
        homeserver.cutsAfterObeying("/createRoom");
        deliver(bot);
        timePasses();
        homeserver.answers("/state/m.room.member/", 200, "{\"membership\":\"leave\"}");

        assertThat(deliver(bot)).isInstanceOf(Delivery.NotHere.class);
        assertThat(deliver(bot)).isInstanceOf(Delivery.NotHere.class);
        assertThat(homeserver.rooms()).hasSize(1);
    }

    @Test
    @DisplayName("where the room of that name became one of several people, the bot makes another one")
    void leavesTheGroupAlone() {
        deliver(bot);
        bot.groups.add(ScriptedHomeserver.ROOM);

        assertThat(deliver(bot)).isInstanceOf(Delivery.Accepted.class);

        assertThat(homeserver.rooms()).hasSize(2);
    }

    @Test
    @DisplayName("where the room of that name is closed to the bot, it makes another one")
    void leavesTheClosedAlone() {
        homeserver.cutsAfterObeying("/createRoom");
        deliver(bot);
        timePasses();
        homeserver.answers("/state/m.room.member/", 403, "{\"errcode\":\"M_FORBIDDEN\"}");

        assertThat(deliver(bot)).isInstanceOf(Delivery.Accepted.class);

        assertThat(bot.rooms.of(ScriptedHomeserver.ANNA).orElseThrow().id())
                .isEqualTo(homeserver.rooms().getLast());
        assertThat(homeserver.rooms()).hasSize(2);
    }

    private void timePasses() {
        bot.jdbc
                .sql("UPDATE matrix_invitation SET made_until = clock_timestamp()")
                .update();
    }

    private static Delivery deliver(Bot node) {
        return node.channel.deliver(Bot.message(UUID.randomUUID(), ScriptedHomeserver.ANNA, "Hallo"));
    }
}
