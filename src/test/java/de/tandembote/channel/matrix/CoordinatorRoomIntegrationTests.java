package de.tandembote.channel.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.Letter;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The room in which the coordinators of a round talk with each other and with the bot, on a real homeserver. */
@OnSynapse
class CoordinatorRoomIntegrationTests {

    @TempDir
    private static Path folder;

    @AutoClose
    private static CoordinatorsRoom coordinators;

    private static ChatOffice office;
    private static Guest birgit;
    private static Guest nermin;
    private static String room;

    @BeforeAll
    static void start() {
        coordinators = new CoordinatorsRoom(folder);
        office = coordinators.office;
        birgit = coordinators.birgit;
        nermin = coordinators.nermin;
        room = coordinators.id;
    }

    @BeforeEach
    void listen() {
        coordinators.listen();
    }

    @Test
    @DisplayName("the bot stays in the room though several people are in it, and tells how the round goes")
    void tellsHowItGoes() {
        office.bot
                .database()
                .sql(
                        "UPDATE outbox_delivery SET state = 'BOUNCED' WHERE message_id = (SELECT id FROM outbox_message ORDER BY id DESC LIMIT 1)")
                .update();
        writes(1, "Wir haben uns gestern 90 Minuten getroffen");
        writes(2, "Treffen wir uns am 26. März um 15 Uhr?");
        var before = count("Nachrichten, die auf eine Entscheidung warten", says("Status?"));
        writes(3, "Ich würde gern mit jemandem vom Programm sprechen.");

        var told = says("!STATUS");

        assertThat(told).contains("Durchgang 2026/27").contains("Treffen seit Sonntag, 1. März");
        assertThat(count("Tandems", told)).isEqualTo(9);
        assertThat(count("Treffen seit Sonntag, 1. März", told)).isEqualTo((int) office.bot.count("session"));
        assertThat(count("Geplante Treffen", told)).isEqualTo((int) office.bot.count("meeting"));
        assertThat(count("Nachrichten, die auf eine Entscheidung warten", told)).isEqualTo(before + 1);
        assertThat(count("Nachrichten seit Sonntag, 1. März, die nicht ankamen", told))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("the bot tells which tandems have not met, by their labels and without a person's name")
    void tellsWhoIsMissing() {
        writes(5, "Wir haben uns am 2. März 90 Minuten getroffen");
        writes(6, "Bitte Pause bis 30. April");

        var told = says("Wer fehlt ?");

        assertThat(told)
                .contains("Noch ohne Treffen seit Sonntag, 1. März")
                .doesNotContain("5")
                .doesNotContain(" 6,");
        assertThat(told).contains("Tandem ").contains(" 7, 8, 9");
        assertNamesNobody(told);
        assertThat(says("who is missing")).isEqualTo(told);
    }

    @Test
    @DisplayName("what people say to each other is not answered, does nothing, waits for nobody and is not kept")
    void keepsOutOfOtherTalk() {
        var waiting = office.bot.count("inbox_message WHERE state <> 'DONE'");
        var sessions = office.bot.count("session");

        birgit.say(room, "Wie ist der Status von Tandem 4?");
        nermin.say(room, "Wir haben uns am 2. März 90 Minuten getroffen");
        birgit.say(room, "Hilfe");
        var said = nermin.say(room, "STOP");
        office.bot.settle();
        nermin.edit(room, said, "status");
        nermin.redact(room, said);
        nermin.react(room, said, "👍");
        office.bot.settle();

        assertThat(coordinators.answers()).isEmpty();
        assertThat(office.bot.count("inbox_message WHERE state <> 'DONE'")).isEqualTo(waiting);
        assertThat(office.bot.count("session")).isEqualTo(sessions);
        assertThat(office.bot.count("inbox_message WHERE channel = 'MATRIX'")).isGreaterThanOrEqualTo(6);
        assertThat(office.bot.count("inbox_message WHERE channel = 'MATRIX' AND raw IS NOT NULL"))
                .isZero();
    }

    @Test
    @DisplayName(
            "that a message waits is told once in the room, naming nobody; who may decide has the mail with the link")
    void tellsThatSomethingWaits() {
        writes(4, "Ich würde gern mit jemandem vom Programm sprechen, es ist etwas Persönliches.");

        assertThat(coordinators.answers()).singleElement().satisfies(told -> {
            assertThat(told).contains("wartet auf eine Entscheidung").doesNotContain("http");
            assertNamesNobody(told);
        });
        assertThat(office.bot.count("outbox_message WHERE message = 'person-wanted' AND state = 'SENT'"))
                .isPositive();
    }

    @Test
    @DisplayName("the summary of the next working day is told of as well, once and not for each who gets it")
    void tellsOfTheSummary() {
        var mentee = office.bot.addressOf(8, "mentee");
        office.mail.receives(Letter.answering(office.mail.mailsOf(mentee).getLast(), mentee, "Wir haben uns getroffen")
                .from("private@elsewhere.example.org")
                .bytes());
        office.bot.settle();
        assertThat(coordinators.answers()).isEmpty();

        office.bot.passesTo(office.clock.instant().plus(Duration.ofDays(1)));

        assertThat(office.bot.count("outbox_message WHERE message = 'reviews-waiting'"))
                .isEqualTo(2);
        assertThat(coordinators.answers()).singleElement().asString().contains("wartet auf eine Entscheidung");
    }

    private String says(String text) {
        var before = birgit.heardTexts(room).size();
        birgit.say(room, text);
        office.bot.settle();
        var all = birgit.heardTexts(room);
        assertThat(all).hasSize(before + 1);
        return all.getLast();
    }

    private static void writes(int tandem, String text) {
        var mentee = office.bot.addressOf(tandem, "mentee");
        office.mail.receives(Letter.answering(office.mail.mailsOf(mentee).getLast(), mentee, text)
                .bytes());
        office.bot.settle();
    }

    private static int count(String what, String told) {
        return told.lines()
                .map(line -> line.replaceFirst("^\\W+", ""))
                .filter(line -> line.startsWith(what + ": "))
                .map(line -> Integer.parseInt(line.substring(what.length() + 2).strip()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(told));
    }

    private static void assertNamesNobody(String told) {
        assertThat(office.bot
                        .database()
                        .sql(
                                "SELECT first_name FROM person UNION SELECT last_name FROM person UNION SELECT email FROM person")
                        .query(String.class)
                        .list())
                .hasSizeGreaterThan(50)
                .filteredOn(name -> !name.isEmpty())
                .noneMatch(told::contains);
    }
}
