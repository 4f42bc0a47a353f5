package de.tandembote.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.testing.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A year in Dormagen: twelve months, nine tandems, real SMTP and IMAP. Every message that left and every session that is
 * kept is counted against numbers worked out by hand.
 *
 * <table>
 * <caption>How the tandems behave</caption>
 * <tr><td>1, 7, 9</td><td>answer each reminder at once with a session</td></tr>
 * <tr><td>2</td><td>answers only after the nudge</td></tr>
 * <tr><td>3</td><td>is never heard of</td></tr>
 * <tr><td>4</td><td>as 1, but pauses from May to 15 July</td></tr>
 * <tr><td>5</td><td>both partners log the same session</td></tr>
 * <tr><td>6</td><td>March: proposes, the partner moves it; April: plans the meeting of May; as 1 from June on</td></tr>
 * <tr><td>8</td><td>says each time that there was no session</td></tr>
 * </table>
 *
 * To the first workshop, in April, the mentees of tandems 1 and 7 say yes and that of 2 no; to all other events nobody says
 * anything.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@DirtiesContext
class YearInDormagenIntegrationTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d.M.");

    /** When the reminders leave: the first of each month at nine, moved past Sundays, 1 May, Saturdays and New Year. */
    private static final List<LocalDate> REMINDERS = List.of(
            LocalDate.of(2026, 3, 2),
            LocalDate.of(2026, 4, 1),
            LocalDate.of(2026, 5, 4),
            LocalDate.of(2026, 6, 1),
            LocalDate.of(2026, 7, 1),
            LocalDate.of(2026, 8, 3),
            LocalDate.of(2026, 9, 1),
            LocalDate.of(2026, 10, 1),
            LocalDate.of(2026, 11, 2),
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2027, 1, 4),
            LocalDate.of(2027, 2, 1));

    private static final LocalDate MARCH = REMINDERS.get(0);
    private static final LocalDate APRIL = REMINDERS.get(1);
    private static final LocalDate MAY = REMINDERS.get(2);
    private static final LocalDate JUNE = REMINDERS.get(3);
    private static final LocalDate JULY = REMINDERS.get(4);

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws IOException {
        // Not JUnit's temporary folder: that is deleted while the database still writes to it.
        var data = Files.createTempDirectory(Path.of("target"), "dormagen");
        registry.add("tandembote.data", data::toString);
        registry.add("tandembote.demo.smtp-port", FreePorts.next()::toString);
        registry.add("tandembote.demo.imap-port", FreePorts.next()::toString);
    }

    @Autowired
    private TimeLapse timeLapse;

    @Autowired
    private Mailboxes mailboxes;

    @Autowired
    private JdbcClient jdbc;

    private Correspondence people;

    @BeforeEach
    void getToKnowThePeople() {
        people = new Correspondence(mailboxes, timeLapse, jdbc);
    }

    @Test
    void everyMessageAndEverySessionOfTheYearIsAccountedFor() {
        for (var reminder : REMINDERS) {
            timeLapse.to(at(reminder, 9));
            answerReminder(reminder);
            if (reminder.equals(MARCH)) {
                moveAMeeting();
            }
            if (reminder.equals(MAY)) {
                checkTheMeetingOfMay();
            }
            timeLapse.to(at(reminder.plusDays(14), 9));
            reply(
                    mentor(2),
                    "monthly-nudge",
                    "Wir haben uns am %s getroffen, eine Stunde".formatted(GERMAN.format(reminder.plusDays(10))));
            if (reminder.equals(MARCH)) {
                answerTheInvitationToTheFirstWorkshop();
            }
        }
        timeLapse.to(at(LocalDate.of(2027, 3, 31), 9));

        assertThat(sent()).containsExactlyInAnyOrderEntriesOf(expected());
        assertThat(jdbc.sql("SELECT count(*) FROM outbox_message WHERE state <> 'SENT'")
                        .query(Long.class)
                        .single())
                .as("nothing failed, nothing is left")
                .isZero();
        assertThat(delivered())
                .as("what the mailboxes hold")
                .isEqualTo(
                        expected().values().stream().mapToLong(Long::longValue).sum());
        assertThat(sessions()).isEqualTo(Map.of("1", 12L, "2", 12L, "4", 10L, "5", 12L, "6", 12L, "7", 12L, "9", 12L));
        assertThat(jdbc.sql("SELECT count(*) FROM session_skipped")
                        .query(Long.class)
                        .single())
                .as("tandem 8 answered twelve times that there was none")
                .isEqualTo(12);
        assertThat(firedWithoutLetter())
                .as("what the plan fired but nobody got")
                .isZero();
    }

    /** Worked out by hand from the table above. */
    private static Map<String, Long> expected() {
        var messages = new LinkedHashMap<String, Long>();
        messages.put("welcome", 18L);
        messages.put("welcome-coordinator", 2L);
        // Nine tandems, twelve months, two partners; tandem 4 pauses for two months, tandem 6 has a plan for May.
        messages.put("monthly-reminder", 2L * (9 * 12 - 2 - 1));
        messages.put("monthly-reminder-planned", 2L);
        // Tandems 2 and 3, twelve months, two partners.
        messages.put("monthly-nudge", 2L * 2 * 12);
        // Both coordinators hear once of tandem 3.
        messages.put("tandem-silent", 2L);
        // Tandem 6: proposed and moved in March, proposed in April.
        messages.put("meeting-proposal", 3L);
        messages.put("meeting-confirmed", 2L);
        messages.put("meeting-check", 2L * 2);
        messages.put("partner-paused", 1L);
        // Tandems 1, 2, 7, 8, 9: 12 each; 4: 10; 5: both, 24; 6: 4 in March, 2 in April, 1 in May, 9 later. Three
        // mentees
        // answer the invitation to a workshop.
        messages.put("noted", 5L * 12 + 10 + 24 + 4 + 2 + 1 + 9 + 3);
        // For 9 mentees: two workshops and two group coachings; for 9 mentors: their exchange; for these 18: two
        // network
        // meetings; for the two coordinators and the facilitator as well: opening and closing.
        // The mentee of tandem 4 pauses while a coaching is invited to and takes place.
        messages.put("event-invitation", 5L * 9 + 2 * 18 + 2 * 21 - 1);
        // All but the three who answered. Of the opening people hear when the round begins, too late for a reminder;
        // whoever
        // pauses is not reminded of the coaching and of the network meeting in May.
        messages.put("event-reminder", 5L * 9 + 2 * 18 + 21 - 3 - 2);
        // Both coordinators, nine events.
        messages.put("event-turnout", 2L * 9);
        // The first workshop needs six people, and two come.
        messages.put("event-too-few", 2L);
        messages.put("event-soon", 2L);
        messages.put("event-thanks", 2L);
        // The first workshop when it is invited to and when one mentee has declined, the second when it is invited to.
        messages.put("event-costs", 3L);
        return messages;
    }

    private void answerReminder(LocalDate reminder) {
        var log = "Wir haben uns am %s getroffen, 90 Minuten".formatted(GERMAN.format(reminder.minusDays(2)));
        for (int tandem : List.of(1, 7, 9)) {
            reply(mentee(tandem), "monthly-reminder", log);
        }
        if (reminder.equals(MAY)) {
            reply(mentee(4), "monthly-reminder", log + ". Bitte Pause bis 15.7.");
        } else if (!reminder.equals(JUNE) && !reminder.equals(JULY)) {
            reply(mentor(4), "monthly-reminder", log);
        }
        reply(mentee(5), "monthly-reminder", log);
        reply(mentor(5), "monthly-reminder", log);
        answerOfTandem6(reminder, log);
        reply(mentor(8), "monthly-reminder", "Diesen Monat kein Treffen.");
    }

    private void answerOfTandem6(LocalDate reminder, String log) {
        if (reminder.equals(MARCH)) {
            reply(mentee(6), "monthly-reminder", "Nächstes Mal am 10.3. um 15 Uhr");
        } else if (reminder.equals(APRIL)) {
            reply(mentee(6), "monthly-reminder", log + ", nächstes Mal am 12.5. um 10 Uhr");
            reply(mentor(6), "meeting-proposal", "Ja, gern!");
        } else if (!reminder.equals(MAY)) {
            reply(mentee(6), "monthly-reminder", log);
        }
    }

    private void moveAMeeting() {
        reply(mentor(6), "meeting-proposal", "Lieber am 12.3. um 14 Uhr");
        reply(mentee(6), "meeting-proposal", "Ja");
        timeLapse.to(at(LocalDate.of(2026, 3, 13), 9));
        reply(mentee(6), "meeting-check", "Ja, 60 Minuten");
    }

    private void checkTheMeetingOfMay() {
        timeLapse.to(at(LocalDate.of(2026, 5, 13), 9));
        reply(mentor(6), "meeting-check", "Ja");
    }

    /** The invitation left the day before. */
    private void answerTheInvitationToTheFirstWorkshop() {
        timeLapse.to(at(LocalDate.of(2026, 3, 20), 9));
        reply(mentee(1), "event-invitation", "Ich komme gern!");
        reply(mentee(7), "event-invitation", "Ja, ich bin dabei.");
        reply(mentee(2), "event-invitation", "Da kann ich leider nicht, ich bin im Urlaub.");
    }

    private void reply(String address, String message, String text) {
        people.reply(address, message, text);
    }

    private String mentee(int tandem) {
        return people.mentee(tandem);
    }

    private String mentor(int tandem) {
        return people.mentor(tandem);
    }

    private Map<String, Long> sent() {
        return counts("SELECT message AS name, count(*) AS number FROM outbox_message GROUP BY message");
    }

    private Map<String, Long> sessions() {
        return counts("""
                SELECT label AS name, count(*) AS number
                FROM session JOIN tandem ON tandem.id = tandem_id GROUP BY label""");
    }

    private Map<String, Long> counts(String sql) {
        var counts = new LinkedHashMap<String, Long>();
        jdbc.sql(sql).query(row -> {
            counts.put(row.getString("name"), row.getLong("number"));
        });
        return counts;
    }

    private long delivered() {
        return jdbc.sql("SELECT email FROM person").query(String.class).list().stream()
                .mapToLong(address -> mailboxes.read(address).size())
                .sum();
    }

    /** The key of a letter about an event names the event and the person, not the day from which it was planned. */
    private long firedWithoutLetter() {
        return jdbc.sql("""
                        SELECT count(*) FROM planned_message
                        WHERE state = 'SENT' AND NOT EXISTS (
                            SELECT 1 FROM outbox_message WHERE outbox_message.dedupe_key LIKE
                            coalesce(planned_message.message || ':' || gathering_id, planned_message.dedupe_key) || ':%')""").query(Long.class).single();
    }

    private static Instant at(LocalDate day, int hour) {
        return LocalDateTime.of(day, LocalTime.of(hour, 0)).atZone(BERLIN).toInstant();
    }
}
