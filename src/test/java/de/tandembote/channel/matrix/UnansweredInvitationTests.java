package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Delivery;
import de.tandembote.channel.Unheard;
import de.tandembote.testing.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of an invitation that the person does not accept. */
class UnansweredInvitationTests {

    private static final String CHANGE = "{\"join\":{\"" + ScriptedHomeserver.ROOM
            + "\":{\"timeline\":{\"events\":[{\"type\":\"m.room.member\",\"sender\":\"" + ScriptedHomeserver.ANNA
            + "\",\"state_key\":\"" + ScriptedHomeserver.ANNA + "\",\"content\":{\"membership\":\"%s\"}}]}}}}";

    private final ScriptedHomeserver homeserver = new ScriptedHomeserver();
    private final Bot bot = new Bot(homeserver.address(), ScriptedHomeserver.BOT, TestDatabase.create()).withTables();

    @BeforeEach
    void invites() {
        bot.read();
        assertThat(deliver()).isInstanceOf(Delivery.Accepted.class);
    }

    @AfterEach
    void close() {
        bot.close();
        homeserver.close();
    }

    @Test
    @DisplayName("within its time an invitation may stay unanswered, and what is said is said there")
    void waits() {
        passes("2 days");

        bot.read();

        assertThat(bot.unheard).isEmpty();
        assertThat(deliver()).isInstanceOf(Delivery.Accepted.class);
    }

    @Test
    @DisplayName("after that what was said there counts as not heard, once, and the next message goes another way")
    void isGivenUp() {
        passes("4 days");

        bot.read();
        bot.read();

        assertThat(bot.unheard).containsExactly(new Unheard(ScriptedHomeserver.ROOM));
        assertThat(deliver()).isInstanceOf(Delivery.NotHere.class);
    }

    @Test
    @DisplayName("whoever says no has not heard it either")
    void isDeclined() {
        homeserver.answers(
                "/members",
                200,
                "{\"chunk\":[{\"type\":\"m.room.member\",\"state_key\":\"" + ScriptedHomeserver.BOT
                        + "\",\"content\":{\"membership\":\"join\"}}]}");
        homeserver.tells("s1", CHANGE.formatted("leave"));

        bot.read();

        assertThat(bot.unheard).containsExactly(new Unheard(ScriptedHomeserver.ROOM));
    }

    @Test
    @DisplayName("whoever comes in time has heard it, and whoever comes late is talked with from then on")
    void comes() {
        passes("4 days");
        bot.read();
        homeserver.tells("s1", CHANGE.formatted("join"));
        bot.read();
        bot.unheard.clear();

        assertThat(deliver()).isInstanceOf(Delivery.Accepted.class);
        passes("4 days");
        bot.rooms.close(ScriptedHomeserver.ROOM);
        assertThat(bot.unheard).isEmpty();
    }

    private void passes(String time) {
        bot.jdbc
                .sql("UPDATE matrix_room SET since = since - ?::interval")
                .param(time)
                .update();
    }

    private Delivery deliver() {
        return bot.channel.deliver(Bot.message(UUID.randomUUID(), ScriptedHomeserver.ANNA, "Hallo"));
    }
}
