package de.tandembote.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.Installation;
import de.tandembote.faults.MailSystem;
import de.tandembote.faults.SettableClock;
import de.tandembote.setup.RoundImport;
import de.tandembote.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the plan of a round says about its events follows the round file, whenever that is imported again. */
class EventPlansIntegrationTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String ANNA = "Anna;Ährenfeld;Frau;anna@example.org;Stadt Nord;Mentee;1\n";
    private static final String BEN = "Ben;Öztürk;Herr;ben@example.org;Stadt Nord;Mentor;1\n";
    private static final String CARLA = "Carla;Weiß;keine;carla@example.org;Stadt Nord;Mentee;\n";

    private static final MailSystem MAIL = new MailSystem();
    private static final SettableClock CLOCK = new SettableClock(Instant.parse("2026-03-02T10:00:00Z"));
    private static Installation bot;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        bot = Installation.byHand(TestDatabase.create().url(), MAIL, CLOCK);
    }

    @AfterAll
    static void stop() {
        bot.close();
        MAIL.close();
    }

    @BeforeEach
    void nothingIsStored() {
        bot.database()
                .sql("TRUNCATE programme, administration, person, outbox_message, link CASCADE")
                .update();
        CLOCK.set(at("2026-03-02T10:00"));
    }

    @Test
    void anEventThatIsMovedBeforeItIsInvitedToMovesAllThatIsSaid() throws IOException {
        imports(workshopOn("2026-04-16"));
        assertThat(planned())
                .containsExactly(
                        "event-invitation PLANNED 2026-03-19 09:00",
                        "event-reminder PLANNED 2026-04-02 09:00",
                        "event-too-few PLANNED 2026-04-10 09:00",
                        "event-turnout PLANNED 2026-04-10 09:00",
                        "event-soon PLANNED 2026-04-14 09:00",
                        "event-thanks PLANNED 2026-04-17 09:00");
        var key = keyOfInvitation();

        imports(workshopOn("2026-05-21"));

        assertThat(planned())
                .containsExactly(
                        "event-invitation PLANNED 2026-04-23 09:00",
                        "event-reminder PLANNED 2026-05-11 09:00",
                        "event-too-few PLANNED 2026-05-15 09:00",
                        "event-turnout PLANNED 2026-05-15 09:00",
                        "event-soon PLANNED 2026-05-19 09:00",
                        "event-thanks PLANNED 2026-05-22 09:00");
        assertThat(keyOfInvitation()).isEqualTo(key);
    }

    @Test
    void whoIsInvitedIsToldOfTheNewTimeInsteadAndRemindedOfItAnew() throws IOException {
        imports(workshopOn("2026-04-16"));
        bot.passesTo(at("2026-04-03T10:00"));
        assertThat(sentTo("anna")).containsExactly("event-invitation", "event-reminder");

        imports(workshopOn("2026-05-21"));
        bot.passesTo(at("2026-05-12T10:00"));

        assertThat(sentTo("anna"))
                .containsExactly("event-invitation", "event-reminder", "event-moved", "event-reminder");
    }

    @Test
    void anEventThatIsAddedLateIsInvitedToOnTheNextWorkingDay() throws IOException {
        imports("");
        CLOCK.set(at("2026-04-10T10:00")); // a Friday, and the day after the last one for answers

        imports(workshopOn("2026-04-16"));

        assertThat(planned())
                .containsExactly(
                        "event-reminder SKIPPED 2026-04-02 09:00",
                        "event-too-few PLANNED 2026-04-10 09:00",
                        "event-turnout PLANNED 2026-04-10 09:00",
                        "event-invitation PLANNED 2026-04-13 09:00",
                        "event-soon PLANNED 2026-04-14 09:00",
                        "event-thanks PLANNED 2026-04-17 09:00");
        bot.passesTo(at("2026-04-20T10:00"));
        assertThat(sentTo("anna")).containsExactly("event-invitation");
    }

    @Test
    void whoeverPausesIsInvitedWhenThePauseIsOver() throws IOException {
        imports(workshopOn("2026-04-16"));
        bot.database().sql("""
                        UPDATE participation SET paused_until = DATE '2026-03-25'
                        WHERE person_id = (SELECT id FROM person WHERE email = 'anna@example.org')""").update();

        bot.passesTo(at("2026-03-24T10:00"));
        assertThat(sentTo("anna")).isEmpty();
        bot.passesTo(at("2026-03-27T10:00"));
        assertThat(sentTo("anna")).containsExactly("event-invitation");
    }

    @Test
    void whoeverJoinsAfterTheInvitationsHaveLeftIsInvitedAtOnce() throws IOException {
        imports(workshopOn("2026-04-16"));
        bot.passesTo(at("2026-03-20T10:00"));

        imports(workshopOn("2026-04-16"), ANNA, BEN, CARLA);
        bot.settle();

        assertThat(sentTo("carla")).containsExactly("event-invitation");
        assertThat(sentTo("anna")).containsExactly("event-invitation");
    }

    @Test
    void whoeverJoinsWhereNobodyWasToBeInvitedIsInvitedAtOnce() throws IOException {
        imports(workshopOn("2026-04-16"), BEN.replace("Mentor;1", "Mentor;"));
        bot.passesTo(at("2026-03-20T10:00"));

        imports(workshopOn("2026-04-16"), ANNA, BEN);
        bot.settle();

        assertThat(sentTo("anna")).containsExactly("event-invitation");
        assertThat(sentTo("ben")).isEmpty();
    }

    @Test
    void nobodyIsInvitedBeforeTheDay() throws IOException {
        imports(workshopOn("2026-04-16"));
        imports(workshopOn("2026-04-16"), ANNA, BEN, CARLA);
        bot.passesTo(at("2026-03-19T08:59"));

        assertThat(sentTo("anna")).isEmpty();
        assertThat(sentTo("carla")).isEmpty();
    }

    @Test
    void afterAStandstillNobodyIsRemindedOfWhatHasJustCome() throws IOException {
        imports(workshopOn("2026-04-16"));

        CLOCK.set(at("2026-04-02T10:00")); // the invitation and its reminder are due by now
        bot.settle();

        assertThat(sentTo("anna")).containsExactly("event-invitation");
    }

    @Test
    void ofACancelledEventNothingMoreIsSaidButThat() throws IOException {
        imports(workshopOn("2026-04-16"));
        bot.passesTo(at("2026-03-20T10:00"));

        imports("");
        bot.passesTo(at("2026-04-20T10:00"));

        assertThat(planned()).containsExactly("event-invitation SENT 2026-03-19 09:00");
        assertThat(sentTo("anna")).containsExactly("event-invitation", "event-cancelled");
    }

    @Test
    void anEventThatTakesPlaceAfterAllIsToldOfOnce() throws IOException {
        imports(workshopOn("2026-04-16"));
        bot.passesTo(at("2026-03-20T10:00"));
        imports("");
        bot.settle();

        imports(workshopOn("2026-05-21"));
        bot.settle();

        assertThat(sentTo("anna")).containsExactly("event-invitation", "event-cancelled", "event-moved");
        assertThat(planned()).hasSize(6).contains("event-invitation SENT 2026-03-19 09:00");
    }

    private void imports(String gatherings, String... people) throws IOException {
        Files.writeString(
                folder.resolve("list.csv"),
                "Vorname;Nachname;Anrede;E-Mail;Verwaltung;Rolle;Tandem\n"
                        + String.join("", people.length == 0 ? new String[] {ANNA, BEN} : people));
        bot.get(RoundImport.class).load(Files.writeString(folder.resolve("round.yaml"), """
                programme: {name: Mentoring Nord, land: DE-NW, language: de, address: sie, notation: pair}
                round: {name: Runde 1, first-day: 2026-02-16, last-day: 2027-02-15}
                cadence: FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1
                administrations:
                  - {name: Stadt Nord, kind: stadt}
                coordinators:
                  - {first-name: Eva, last-name: Maß, anrede: Frau, email: eva@example.org, administration: all}
                participants: list.csv
                """ + gatherings));
    }

    private static String workshopOn(String day) {
        return """
                gatherings:
                  - {uid: nord-workshop, kind: workshop, title: Auftreten, audience: mentees, place: Rathaus, minimum: 2,
                     start: %1$s 09:00, end: %1$s 16:00}
                """.formatted(day);
    }

    /** What is said about events, in the order in which it is due. */
    private static List<String> planned() {
        return bot.database().sql("""
                        SELECT message || ' ' || state || to_char(due_at AT TIME ZONE 'Europe/Berlin', ' YYYY-MM-DD HH24:MI')
                        FROM planned_message WHERE gathering_id IS NOT NULL AND recipients <> 'BILLING'
                        ORDER BY due_at, message""").query((row, number) -> row.getString(1)).list();
    }

    private static String keyOfInvitation() {
        return bot.database()
                .sql("SELECT id || dedupe_key FROM planned_message WHERE message = 'event-invitation'")
                .query(String.class)
                .single();
    }

    /** What somebody got about events, oldest first. */
    private static List<String> sentTo(String name) {
        return bot.database()
                .sql("""
                        SELECT message FROM outbox_message JOIN person ON person.id = recipient_id
                        WHERE email = ? AND message LIKE 'event-%' AND outbox_message.state = 'SENT'
                        ORDER BY outbox_message.id""")
                .param(name + "@example.org")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(BERLIN).toInstant();
    }
}
