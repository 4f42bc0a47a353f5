package de.tandembote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.Installation;
import de.tandembote.faults.Letter;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.setup.RoundImport;
import de.tandembote.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is in two tandems, and whoever is in none: what they write is not put down to a tandem that it is not about. */
class NoTandemInQuestionIntegrationTests {

    private static final MailSystem MAIL = new MailSystem();
    private static final SettableClock CLOCK = new SettableClock(Instant.parse("2026-02-20T08:00:00Z"));
    private static Installation bot;

    @BeforeAll
    static void theFirstReminderIsOut(@TempDir Path folder) throws IOException {
        bot = Installation.byHand(TestDatabase.create().url(), MAIL, CLOCK);
        bot.get(RoundImport.class).load(round(folder, 1, "Anna;Ährenfeld", "anna@example.org"));
        bot.get(RoundImport.class).load(round(folder, 2, "Dora;Dahl", "dora@example.org"));
        bot.passesTo(Instant.parse("2026-03-10T09:00:00Z"));
    }

    /** Ben is the mentor of somebody in each round. */
    private static Path round(Path folder, int number, String mentee, String email) throws IOException {
        Files.writeString(folder.resolve(number + ".csv"), """
                Vorname;Nachname;Anrede;E-Mail;Verwaltung;Rolle;Tandem;Sprache
                %s;Frau;%s;Stadt Nord;Mentee;1;de
                Ben;Öztürk;Herr;ben@example.org;Stadt Nord;Mentor;1;de
                """.formatted(mentee, email));
        return Files.writeString(folder.resolve(number + ".yaml"), """
                programme: {name: Mentoring Nord, land: DE-NW, language: de, address: sie, notation: pair}
                round: {name: Runde %1$d, first-day: 2026-02-25, last-day: 2026-12-31}
                cadence: FREQ=MONTHLY;BYMONTHDAY=10
                administrations:
                  - {name: Stadt Nord, kind: stadt}
                coordinators:
                  - {first-name: Carla, last-name: Maß, anrede: Frau, email: carla@example.org, administration: all}
                participants: %1$d.csv
                """.formatted(number));
    }

    @AfterAll
    static void stop() {
        bot.close();
        MAIL.close();
    }

    @Test
    void thanksOutOfTheBlueNeedNobody() {
        var before = bot.count("outbox_message");

        writes("ben@example.org", "Vielen Dank!");

        assertThat(stateOfTheLatest()).isEqualTo("DONE");
        assertThat(bot.count("outbox_message")).isEqualTo(before);
    }

    @Test
    void whoWishesNoMessagesIsNotAskedWhichQuestionThatAnswers() {
        writes("ben@example.org", "STOP");

        assertThat(sentTo("ben@example.org")).endsWith("stopped");
        assertThat(bot.count("opt_out")).isPositive();

        writes("ben@example.org", "START");

        assertThat(sentTo("ben@example.org")).endsWith("started");
    }

    @Test
    void whatACoordinatorAnswersToANoticeIsNoActOfTheTandem() {
        answers("anna@example.org", "Ich möchte bitte mit einem Menschen sprechen.");
        assertThat(sentTo("carla@example.org")).endsWith("person-wanted");

        answers("carla@example.org", "Wir haben uns am 5.3. getroffen.");

        assertThat(bot.count("session")).isZero();
        assertThat(stateOfTheLatest()).isEqualTo("REVIEW");
    }

    private static void writes(String from, String text) {
        var id = "<" + UUID.randomUUID() + "@mail.example.org>";
        comes(new Letter(from, MailSystem.BOT, id, "", "Tandem", text));
    }

    private static void answers(String from, String text) {
        comes(Letter.answering(MAIL.mailsOf(from).getLast(), from, text));
    }

    private static void comes(Letter letter) {
        MAIL.receives(letter.bytes());
        bot.settle();
    }

    private static String stateOfTheLatest() {
        return bot.database()
                .sql("SELECT state FROM inbox_message ORDER BY arrival DESC LIMIT 1")
                .query(String.class)
                .single();
    }

    private static List<String> sentTo(String address) {
        return bot.database()
                .sql("""
                        SELECT message FROM outbox_message JOIN person ON person.id = recipient_id WHERE email = ?
                        ORDER BY outbox_message.id""")
                .param(address)
                .query((row, _) -> row.getString("message"))
                .list();
    }
}
