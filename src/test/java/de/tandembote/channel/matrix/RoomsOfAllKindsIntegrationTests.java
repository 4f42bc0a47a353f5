package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Delivery;
import de.tandembote.channel.IncomingMessage;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where the bot stays and where it goes, on a real homeserver; whoever it cannot reach gets the message by e-mail. */
@OnSynapse
class RoomsOfAllKindsIntegrationTests {

    @AutoClose
    private static Bot bot;

    @BeforeAll
    static void start() {
        Synapse.start();
        bot = Bot.listening();
    }

    @Test
    @DisplayName(
            "an invitation into an encrypted room is answered with one neutral notice; nothing else is written there")
    void leavesEncryptedRooms() {
        var anna = new Guest("anna");

        var room = anna.createEncryptedRoom(bot.user());
        bot.read();

        assertThat(bot.deliver(anna, "Vertraulich")).isInstanceOf(Delivery.NotHere.class);
        assertThat(anna.heardTexts(room)).containsExactly("encrypted");
    }

    @Test
    @DisplayName("a room that becomes encrypted is left the same way")
    void leavesRoomsThatBecomeEncrypted() {
        var anna = new Guest("anna");
        var room = anna.createRoom(bot.user());
        bot.read();

        anna.encrypt(room);
        bot.read();

        assertThat(bot.deliver(anna, "Vertraulich")).isInstanceOf(Delivery.NotHere.class);
        assertThat(anna.heardTexts(room)).containsExactly("encrypted");
    }

    @Test
    @DisplayName("after an encrypted room, a plain one that the person opens is used")
    void takesThePlainRoomAfterwards() {
        var anna = new Guest("anna");
        anna.createEncryptedRoom(bot.user());
        bot.read();

        var plain = anna.createRoom(bot.user());
        bot.read();
        bot.deliver(anna, "Hier geht es");

        assertThat(anna.heardTexts(plain)).containsExactly("Hier geht es");
    }

    @Test
    @DisplayName(
            "a room with more people is left with a notice, and nothing is written there; what was said before, is heard")
    void leavesCrowds() {
        var anna = new Guest("anna");
        var room = anna.createRoom(bot.user());
        bot.read();

        anna.say(room, "Wir treffen uns morgen");
        anna.invite(room, new Guest("ben").user());
        anna.say(room, "Schau mal, Ben");

        assertThat(bot.read()).extracting(IncomingMessage::text).containsExactly("Wir treffen uns morgen");
        assertThat(bot.deliver(anna, "Nur für Anna")).isInstanceOf(Delivery.NotHere.class);
        assertThat(anna.heardTexts(room)).containsExactly("crowded");
    }

    @Test
    @DisplayName("a room that is known as one of several people is not left, and what is said there is marked so")
    void staysAmongSeveral() {
        var anna = new Guest("anna");
        var room = anna.createRoom(bot.user());
        bot.groups.add(room);
        anna.invite(room, new Guest("ben").user());
        bot.read();

        anna.say(room, "Guten Morgen zusammen");

        assertThat(bot.read()).singleElement().satisfies(said -> {
            assertThat(said.text()).isEqualTo("Guten Morgen zusammen");
            assertThat(said.group()).isEqualTo(room);
        });
        assertThat(anna.heardTexts(room)).isEmpty();
    }

    @Test
    @DisplayName("a room that became one of several people is nobody's any more: messages to one person go elsewhere")
    void isNobodysRoom() {
        var anna = new Guest("anna");
        var room = anna.createRoom(bot.user());
        bot.read();
        bot.groups.add(room);

        assertThat(bot.deliver(anna, "Nur für Anna")).isInstanceOf(Delivery.Accepted.class);

        assertThat(anna.heardTexts(room)).isEmpty();
        assertThat(anna.invitations()).hasSize(1).doesNotContain(room);
    }

    @Test
    @DisplayName("a room of several people that is encrypted, or becomes so, is left with the notice as any other")
    void leavesEncryptedGroups() {
        var anna = new Guest("anna");
        var encrypted = anna.createEncryptedRoom(bot.user());
        var plain = anna.createRoom(bot.user());
        bot.groups.addAll(List.of(encrypted, plain));
        bot.read();
        assertThat(anna.heardTexts(encrypted)).containsExactly("encrypted");
        assertThat(anna.heardTexts(plain)).isEmpty();

        anna.encrypt(plain);
        bot.read();

        assertThat(anna.heardTexts(plain)).containsExactly("encrypted");
    }

    @Test
    @DisplayName("a room that goes on in a newer version is followed there")
    void followsUpgrades() {
        var anna = new Guest("anna");
        var room = anna.createRoom(bot.user());
        bot.read();

        var next = anna.upgrade(room, bot.user());
        bot.read();
        anna.say(next, "Hier bin ich jetzt");

        assertThat(bot.read()).extracting(IncomingMessage::text).containsExactly("Hier bin ich jetzt");
        bot.deliver(anna, "Ich auch");
        assertThat(anna.heardTexts(next)).containsExactly("Ich auch");
    }

    @Test
    @DisplayName("whoever puts the bot out is not followed, whether the bot has read of it or not")
    void staysOut() {
        var anna = new Guest("anna");
        var room = anna.createRoom(bot.user());
        bot.read();

        anna.kick(room, bot.user());
        var before = bot.deliver(anna, "Noch da?");
        bot.read();

        assertThat(before).isInstanceOf(Delivery.NotHere.class);
        assertThat(bot.deliver(anna, "Noch da?")).isInstanceOf(Delivery.NotHere.class);
        assertThat(anna.invitations()).isEmpty();
    }

    @Test
    @DisplayName("whoever puts the bot out and invites it again is talked with again in the same room")
    void comesBack() {
        var anna = new Guest("anna");
        var room = anna.createRoom(bot.user());
        bot.read();
        anna.kick(room, bot.user());
        bot.read();

        anna.invite(room, bot.user());
        bot.read();
        bot.deliver(anna, "Wieder da");

        assertThat(anna.heardTexts(room)).containsExactly("Wieder da");
    }

    @Test
    @DisplayName("whoever leaves the room is not called back")
    void doesNotCallBack() {
        var anna = new Guest("anna");
        var room = anna.createRoom(bot.user());
        bot.read();

        anna.leave(room);
        bot.read();

        assertThat(bot.deliver(anna, "Noch da?")).isInstanceOf(Delivery.NotHere.class);
        assertThat(anna.invitations()).isEmpty();
    }

    @Test
    @DisplayName("a room of which nothing is known here but its name is found again: the person is invited once")
    void findsItsRoom() {
        var anna = new Guest("anna");
        bot.deliver(anna, "Eins");
        bot.rooms.forget(anna.invitations().getFirst());

        bot.deliver(anna, "Zwei");

        var room = anna.invitations().getFirst();
        anna.join(room);
        assertThat(anna.invitations()).isEmpty();
        assertThat(anna.heardTexts(room)).containsExactly("Eins", "Zwei");
    }

    @Test
    @DisplayName("whoever says no to an invitation of which the bot lost the answer is not invited again")
    void takesANo() {
        var anna = new Guest("anna");
        bot.deliver(anna, "Eins");
        var room = anna.invitations().getFirst();
        bot.rooms.forget(room);
        anna.leave(room);

        assertThat(bot.deliver(anna, "Zwei")).isInstanceOf(Delivery.NotHere.class);
        assertThat(anna.invitations()).isEmpty();
    }

    @Test
    @DisplayName("a Matrix ID that does not exist opens no room")
    void doesNotInviteNobody() {
        var nobody = Bot.message(UUID.randomUUID(), "@niemand:localhost.test", "Hallo");

        assertThat(bot.channel.deliver(nobody)).isInstanceOf(Delivery.NotHere.class);
        assertThat(bot.rooms.of("@niemand:localhost.test")).isEmpty();
    }
}
