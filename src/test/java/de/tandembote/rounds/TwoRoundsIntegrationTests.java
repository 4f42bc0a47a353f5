package de.tandembote.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.campaign.ReviewDesk;
import de.tandembote.faults.Installation;
import de.tandembote.faults.Letter;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.inbox.Reviews;
import de.tandembote.setup.RoundImport;
import de.tandembote.testing.TestDatabase;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ben is a mentor in two rounds, each with a coordinator of its own and a seminar of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoRoundsIntegrationTests {

    private final MailSystem mail = new MailSystem();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-02-20T08:00:00Z"));
    private Installation bot;

    @BeforeAll
    void bothInvite(@TempDir Path folder) throws IOException {
        bot = Installation.byHand(TestDatabase.create().url(), mail, clock);
        bot.get(RoundImport.class).load(round(folder, 1, "Anna;Ährenfeld", "anna@example.org"));
        bot.get(RoundImport.class).load(round(folder, 2, "Dora;Dahl", "dora@example.org"));
        bot.passesTo(Instant.parse("2026-03-03T09:00:00Z"));
    }

    private static Path round(Path folder, int number, String mentee, String email) throws IOException {
        Files.writeString(folder.resolve(number + ".csv"), """
                Vorname;Nachname;Anrede;E-Mail;Verwaltung;Rolle;Tandem;Sprache
                %s;Frau;%s;Stadt Nord;Mentee;1;de
                Ben;Öztürk;Herr;ben@example.org;Stadt Nord;Mentor;1;de
                """.formatted(mentee, email));
        return Files.writeString(folder.resolve(number + ".yaml"), """
                programme: {name: Mentoring Nord %1$d, land: DE-NW, language: de, address: sie, notation: pair}
                round: {name: Runde %1$d, first-day: 2026-02-25, last-day: 2026-12-31}
                cadence: FREQ=MONTHLY;BYMONTHDAY=10
                administrations:
                  - {name: Stadt Nord, kind: stadt}
                coordinators:
                  - {first-name: Carla, last-name: Maß, anrede: Frau, email: carla%1$d@example.org, administration: all}
                participants: %1$d.csv
                gatherings:
                  - uid: seminar-%1$d
                    kind: seminar
                    title: Seminar %1$d
                    audience: all
                    start: 2026-03-20 09:00
                    end: 2026-03-20 16:00
                    place: Rathaus
                """.formatted(number));
    }

    @BeforeEach
    void nothingWaits() {
        bot.database().sql("DELETE FROM inbox_message").update();
    }

    @AfterAll
    void stop() {
        bot.close();
        mail.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aCalendarAnswerIsReadByThoseWhoCoordinateTheEventsRound(int number) {
        comes(Button.in(CalendarMail.of(invitation(number))).says("DELEGATED").bytes(clock.instant()));

        assertThatOnlyTheCoordinatorReads(number);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void wordsAboutAnEventAreReadByThoseWhoCoordinateItsRound(int number) {
        comes(Letter.answering(invitation(number), "ben@example.org", "Der Raum ist übrigens gesperrt.")
                .bytes());

        assertThatOnlyTheCoordinatorReads(number);
    }

    private void assertThatOnlyTheCoordinatorReads(int number) {
        var waiting = bot.get(Reviews.class).all().getFirst();
        var desk = bot.get(ReviewDesk.class);
        assertThat(desk.isFor(idOf("carla" + number + "@example.org"), waiting)).isTrue();
        assertThat(desk.isFor(idOf("carla" + (3 - number) + "@example.org"), waiting))
                .isFalse();
        assertThat(bot.database()
                        .sql("""
                                SELECT email FROM outbox_message JOIN person ON person.id = recipient_id
                                WHERE message = 'review-needed' AND dedupe_key LIKE '%' || ? || '%'""")
                        .param(waiting.id().toString())
                        .query(String.class)
                        .list())
                .containsExactly("carla" + number + "@example.org");
    }

    private void comes(byte[] answer) {
        mail.receives(answer);
        bot.settle();
    }

    private MimeMessage invitation(int number) {
        return mail.mailsOf("ben@example.org").stream()
                .filter(sent -> CalendarMail.find(sent)
                        .filter(calendar -> calendar.uid().equals("seminar-" + number))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private UUID idOf(String address) {
        return bot.database()
                .sql("SELECT id FROM person WHERE email = ?")
                .param(address)
                .query(UUID.class)
                .single();
    }
}
