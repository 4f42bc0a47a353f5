package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.tandembote.channel.Delivery;
import de.tandembote.channel.IncomingMessage;
import de.tandembote.channel.Revision;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What passes between the bot and one person on a real homeserver. */
@OnSynapse
class ChatIntegrationTests {

    @AutoClose
    private static Bot bot;

    @BeforeAll
    static void start() {
        Synapse.start();
        bot = Bot.listening();
    }

    @Test
    @DisplayName("the first message opens a room and waits there for the person; the next one comes into the same room")
    void opensOneRoom() {
        var anna = new Guest("anna");

        var first = bot.deliver(anna, "Wie war Ihr Treffen?");
        var room = anna.invitations().getFirst();
        anna.join(room);
        bot.read();
        bot.deliver(anna, "Noch etwas.");

        assertThat(first).isInstanceOf(Delivery.Accepted.class);
        assertThat(anna.heardTexts(room)).containsExactly("Wie war Ihr Treffen?", "Noch etwas.");
        assertThat(anna.invitations()).isEmpty();
    }

    @Test
    @DisplayName("a message is a notice, with its paragraphs and lists as HTML and nothing of it read as HTML")
    void writesNotices() {
        var anna = new Guest("anna");
        var room = meet(anna);

        bot.deliver(anna, "Notiert:\n\n- <b>5. März</b>\n- 90 Minuten\n\nStimmt das?");

        var content = anna.heard(room).getLast().path("content");
        assertThat(content.path("msgtype").asString()).isEqualTo("m.notice");
        assertThat(content.path("formatted_body").asString())
                .isEqualTo("<p>Notiert:</p><ul><li>&lt;b&gt;5. März&lt;/b&gt;</li><li>90 Minuten</li></ul>"
                        + "<p>Stimmt das?</p>");
    }

    @Test
    @DisplayName("the same message handed over twice arrives once and is the same event")
    void knowsRepeats() {
        var anna = new Guest("anna");
        var room = meet(anna);
        var message = Bot.message(UUID.randomUUID(), anna.user(), "Einmal.");

        var first = bot.channel.deliver(message);
        var second = bot.channel.deliver(message);

        assertThat(second).isEqualTo(first);
        assertThat(anna.heardTexts(room)).containsOnlyOnce("Einmal.");
    }

    @Test
    @DisplayName("below a question stands what a tap would answer")
    void offersTaps() {
        var anna = new Guest("anna");
        var room = meet(anna);
        var id = UUID.randomUUID();

        var sent = bot.channel.deliver(Bot.message(id, anna.user(), "Passt das?", List.of("👍", "👎")));

        assertThat(anna.reactionsTo(room, ((Delivery.Accepted) sent).externalId()))
                .containsExactly("👍", "👎");
    }

    @Test
    @DisplayName("a reply, a thread and a reaction name the message of ours that they answer")
    void tiesAnswers() {
        var anna = new Guest("anna");
        var room = meet(anna);
        var id = UUID.randomUUID();
        var question =
                ((Delivery.Accepted) bot.channel.deliver(Bot.message(id, anna.user(), "Passt das?"))).externalId();

        anna.reply(room, question, "Ja, gern");
        anna.react(room, question, "👍");
        anna.say(room, "Übrigens: danke");

        assertThat(bot.read())
                .extracting(IncomingMessage::text, IncomingMessage::answers)
                .containsExactly(
                        tuple("Ja, gern", List.of(id)), tuple("👍", List.of(id)), tuple("Übrigens: danke", List.of()));
    }

    @Test
    @DisplayName("an edit says what it changes and holds the new text; a redaction says what it takes back")
    void readsRevisions() {
        var anna = new Guest("anna");
        var room = meet(anna);

        var said = anna.say(room, "Wir haben uns am 5.3. getroffen");
        anna.edit(room, said, "Wir haben uns am 6.3. getroffen");
        anna.redact(room, said);

        assertThat(bot.read())
                .extracting(IncomingMessage::text, IncomingMessage::revision)
                .contains(
                        tuple("Wir haben uns am 6.3. getroffen", new Revision(said, false)),
                        tuple("", new Revision(said, true)));
    }

    @Test
    @DisplayName("sixty messages that were written while nobody read are all taken in, in their order")
    void closesGaps() {
        var anna = new Guest("anna");
        var room = meet(anna);
        var all = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> "Nachricht " + number)
                .toList();

        all.forEach(text -> anna.say(room, text));

        assertThat(bot.read()).extracting(IncomingMessage::text).containsExactlyElementsOf(all);
    }

    @Test
    @DisplayName("what was said before the bot was invited is not said to the bot; what is said before it comes in, is")
    void ignoresThePast() {
        var anna = new Guest("anna");
        var room = anna.createRoom(new Guest("ben").user());
        anna.say(room, "Bevor du eingeladen warst");
        anna.uninviteAll(room);
        anna.invite(room, bot.user());
        anna.say(room, "Hallo");

        assertThat(bot.read()).extracting(IncomingMessage::text).containsExactly("Hallo");
        bot.deliver(anna, "Guten Tag");
        assertThat(anna.heardTexts(room)).contains("Guten Tag");
    }

    @Test
    @DisplayName("notices of other bots, pictures of the room and reactions to others' words are none of ours")
    void ignoresMachines() {
        var anna = new Guest("anna");
        var room = meet(anna);
        var own = anna.say(room, "Hallo");

        anna.react(room, own, "👍");
        anna.send(
                room,
                "m.room.message",
                JsonMapper.shared()
                        .createObjectNode()
                        .put("msgtype", "m.notice")
                        .put("body", "Ich bin ein Bot"));

        assertThat(bot.read()).extracting(IncomingMessage::text).containsExactly("Hallo");
    }

    private static String meet(Guest guest) {
        var room = guest.createRoom(bot.user());
        bot.read();
        return room;
    }
}
