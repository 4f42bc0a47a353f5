package de.tandembote.channel.matrix;

import static de.tandembote.channel.matrix.CoordinatorsRoom.wordsOf;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.broadcast.Circulars;
import de.tandembote.broadcast.Draft;
import de.tandembote.faults.Installation;
import de.tandembote.inbox.Worker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a coordinator writes to many in the coordinators' room and confirms there, on a real homeserver. */
@OnSynapse
class RoomCircularsIntegrationTests {

    private static final String REQUEST = """
            Rundschreiben an Mentees: Neuer Raum
            der Workshop findet im **Raum 12** statt.

            Bitte {sagen Sie|sag} es weiter.""";

    @TempDir
    private static Path folder;

    @AutoClose
    private static CoordinatorsRoom room;

    private static Installation bot;

    /** Coordinates the round, and the bot knows her account. */
    private static Guest birgit;

    /** Coordinates it as well, from an account that the bot does not know. */
    private static Guest nermin;

    @BeforeAll
    static void start() {
        room = new CoordinatorsRoom(folder);
        bot = room.office.bot;
        birgit = room.birgit;
        nermin = room.nermin;
        room.isAccountOf(birgit.user(), "birgit.schoenfelder@example.org");
    }

    @BeforeEach
    void nothingIsWritten() {
        bot.database()
                .sql("TRUNCATE broadcast, broadcast_recipient, confirmation CASCADE")
                .update();
        room.listen();
    }

    @Test
    @DisplayName(
            "the whole text is shown with the number and two signs to tap; the author's 👍 sends it, once, and the end is told")
    void isSentByTheAuthorsReaction() {
        var question = room.asks(birgit, REQUEST);

        assertThat(wordsOf(question))
                .contains("Neuer Raum", "Guten Tag Kim Muster", "der Workshop findet im Raum 12 statt.")
                .contains("Bitte sagen Sie es weiter.", "👍 sendet es an 9 Personen, 👎 verwirft es")
                .doesNotContain("{", "**", "http");
        assertNamesNobody(wordsOf(question).replace("Kim Muster", ""));
        assertThat(birgit.reactionsTo(room.id, question.path("event_id").asString()))
                .containsExactly("👍", "👎");
        assertThat(circulars()).isEqualTo(List.of("DRAFT"));

        room.react(birgit, question, "👍");

        assertThat(room.answers())
                .containsExactly(
                        "Das Rundschreiben „Neuer Raum“ ist unterwegs an 9 Personen.",
                        "Vom Rundschreiben „Neuer Raum“ ist nichts mehr unterwegs. Gesendet: 9, abgewiesen: 0");
        room.react(birgit, question, "👍🏽");
        room.react(birgit, question, "👎");
        assertThat(room.answers()).isEmpty();
        assertThat(bot.count("outbox_message JOIN broadcast ON broadcast.id = mailing"))
                .isEqualTo(9);
        assertThat(bot.count("confirmation")).isZero();
    }

    @Test
    @DisplayName(
            "nobody else's reaction counts, a coordinator's neither, nor any other sign, and no reaction to another message")
    void onlyTheAuthorsOwnCounts() {
        var question = room.asks(birgit, REQUEST);
        room.isAccountOf(nermin.user(), "nermin.aydogan@example.org");

        room.react(nermin, question, "👍");
        room.react(nermin, question, "👎");
        room.react(birgit, question, "❤️");
        birgit.react(room.id, birgit.say(room.id, "Ich bin gespannt"), "👍");
        bot.settle();

        room.isAccountOf(new Guest("other").user(), "nermin.aydogan@example.org");
        assertThat(room.answers()).isEmpty();
        assertThat(circulars()).isEqualTo(List.of("DRAFT"));
    }

    @Test
    @DisplayName("👎 throws it away")
    void isDiscarded() {
        room.react(birgit, room.asks(birgit, REQUEST), "👎");

        assertThat(room.answers()).containsExactly("Das Rundschreiben „Neuer Raum“ ist verworfen.");
        assertThat(circulars()).isEmpty();
    }

    @Test
    @DisplayName("after an hour the author's word comes too late, and the draft stays")
    void isTooLateAfterAnHour() {
        var question = room.asks(birgit, REQUEST);
        room.office.clock.passes(Duration.ofMinutes(60));

        room.react(birgit, question, "👍");

        assertThat(room.answers())
                .singleElement()
                .asString()
                .startsWith("Die Stunde ist um")
                .contains("als Entwurf");
        assertThat(circulars()).isEqualTo(List.of("DRAFT"));
    }

    @Test
    @DisplayName("BR-1 where the number is another by now, it is shown and asked anew")
    void asksAnewForAnotherNumber() {
        var question = room.asks(birgit, REQUEST);
        pauses("2026-03-31");

        room.react(birgit, question, "👍");
        var again = room.latest();
        assertThat(wordsOf(again))
                .startsWith("Die Zahl hat sich inzwischen geändert")
                .contains("👍 sendet es an 8 Personen", "Wegen einer Pause nicht dabei: 1");
        room.react(birgit, again, "👍");

        assertThat(room.answers()).first().asString().endsWith("ist unterwegs an 8 Personen.");
        pauses(null);
    }

    @Test
    @DisplayName("what was changed on the pages meanwhile is not sent by a reaction to what it was before")
    void doesNotSendWhatWasChanged() {
        var question = room.asks(birgit, REQUEST);
        var circular =
                bot.database().sql("SELECT id FROM broadcast").query(UUID.class).single();
        var draft = bot.get(Circulars.class).find(circular).orElseThrow().draft();
        bot.get(Circulars.class)
                .change(circular, new Draft(draft.language(), "Raum 13", draft.text(), draft.segment(), null));

        room.react(birgit, question, "👍");

        assertThat(room.answers())
                .singleElement()
                .asString()
                .contains("Raum 13", "auf den Seiten der Koordination geändert");
        assertThat(circulars()).isEqualTo(List.of("DRAFT"));
    }

    @Test
    @DisplayName("who stops after the circular is kept and before anything is said asks it when it goes on, once")
    void asksAfterARestart() {
        birgit.say(room.id, REQUEST);
        bot.readNew();
        bot.get(Worker.class).workOff();
        assertThat(room.answers()).isEmpty();

        bot.settle();
        // As if it had stopped before it could note that the question stands.
        bot.database().sql("UPDATE confirmation SET state = 'NEW'").update();
        bot.settle();

        assertThat(room.answers()).singleElement().asString().contains("an 9 Personen");
    }

    @Test
    @DisplayName("from an account that is no coordinator's nothing is taken, a participant's neither")
    void isRefusedToOthers() {
        assertThat(room.says(nermin, REQUEST)).contains("Matrix-ID kenne ich nicht");
        var mentee = new Guest("mentee");
        birgit.invite(room.id, mentee.user());
        mentee.join(room.id);
        room.isAccountOf(mentee.user(), bot.addressOf(9, "mentee"));

        assertThat(room.says(mentee, REQUEST)).contains("Matrix-ID kenne ich nicht");
        assertThat(circulars()).isEmpty();
    }

    @Test
    @DisplayName("what is wrong is told with its line, and nothing is kept")
    void tellsFaultsWithTheirLine() {
        assertThat(room.says(
                        birgit, "Rundschreiben an alle: Raum\n\nHallo,\nder {{raum}} ist neu.\n{Sie|Du|Ihr} auch?"))
                .contains("nichts gespeichert", "- Zeile 5: ", "{Sie|Du|Ihr}");
        assertThat(room.says(birgit, "Rundschreiben an alle: Raum\n\nHallo,\nder {{raum}} ist neu."))
                .contains("- Zeile 4: ", "„raum“");
        assertThat(room.says(birgit, "Rundschreiben an alle: Raum")).contains("der Text darunter");
        assertThat(room.says(birgit, "Rundschreiben an alle: Raum\n" + "Sehr viel Text. ".repeat(1100)))
                .contains("zu lang");
        assertThat(circulars()).isEmpty();
    }

    @Test
    @DisplayName(
            "to whom is understood by role and administration; what is not understood is answered with what can be written")
    void understandsToWhom() {
        assertThat(room.says(birgit, "Rundschreiben an Menteess: Raum\nText")
                        .lines()
                        .filter(line -> !line.isBlank()))
                .hasSize(2);
        assertThat(room.says(birgit, "Rundschreiben an Mentees aus Köln: Raum\nText"))
                .contains("gibt es: Stadt Dormagen");
        assertThat(room.says(birgit, "rundschreiben an mentees und mentor:innen aus dormagen: Raum\nText"))
                .contains("an 18 Personen");
        assertThat(room.says(birgit, "Circular to mentors: Room\nText")).contains("an 9 Personen", "Dear Kim Muster");
    }

    private static List<String> circulars() {
        return bot.database()
                .sql("SELECT state FROM broadcast")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static void pauses(@Nullable String until) {
        bot.database().sql("""
                        UPDATE participation SET paused_until = ?::date
                        WHERE person_id = (SELECT mentee_id FROM tandem WHERE label = '3')""").param(until).update();
    }

    private static void assertNamesNobody(String told) {
        assertThat(bot.database()
                        .sql("""
                                SELECT first_name FROM person WHERE matrix_id IS DISTINCT FROM ? UNION
                                SELECT last_name FROM person WHERE matrix_id IS DISTINCT FROM ? UNION
                                SELECT email FROM person WHERE matrix_id IS DISTINCT FROM ?""")
                        .params(birgit.user(), birgit.user(), birgit.user())
                        .query(String.class)
                        .list())
                .hasSizeGreaterThan(50)
                .filteredOn(name -> !name.isEmpty())
                .noneMatch(told::contains);
    }
}
