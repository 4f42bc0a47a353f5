package de.tandembote.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The demo is killed again and again in the middle of a round, and once stopped as it should be. It comes back at the first
 * start, goes on where it was, and in the end everything has left that the round has planned.
 */
class KilledDemoIntegrationTests {

    private static final String MENTEE = "anna.reiferscheid@example.org";

    private static final LocalDateTime MARCH = LocalDate.of(2026, 3, 2).atTime(9, 0);
    private static final LocalDateTime NUDGE = LocalDate.of(2026, 3, 16).atTime(9, 0);
    private static final LocalDateTime APRIL = LocalDate.of(2026, 4, 1).atTime(9, 0);
    private static final LocalDateTime MAY = LocalDate.of(2026, 5, 4).atTime(9, 0);
    private static final LocalDateTime END = LocalDate.of(2026, 6, 2).atTime(9, 0);

    /** What the log says for each message that has got its fate. */
    private static final String HANDED_OVER = "handed over";

    /** Of these, how many find messages on the way. */
    private static final int KILLS = 3;

    /** As many as a node opens to the mail server. */
    private static final int CONNECTIONS = 4;

    @Test
    void aRoundGoesOnWhereItWasKilled() throws IOException {
        // Not JUnit's temporary folder: that is deleted while the database still writes to it.
        try (var demo = new Demo(Files.createTempDirectory(Path.of("target"), "killed"))) {
            demo.awaits("Migrating schema", 5);
            demo.killAndStartAgain();

            demo.passUntil(MARCH.minusMinutes(5));

            demo.beginToPassUntil(MARCH);
            demo.awaits(HANDED_OVER, 5);
            demo.killAndStartAgain();
            assertThat(demo.now()).as("goes on in March").isBetween(MARCH, MARCH.plusHours(1));
            demo.answer(MENTEE, "monthly-reminder", "Wir haben uns am 26.2. getroffen, 90 Minuten.");

            demo.beginToPassUntil(NUDGE);
            demo.killAndStartAgain();
            demo.passUntil(NUDGE);

            demo.passUntil(APRIL.minusMinutes(5));

            demo.beginToPassUntil(APRIL);
            demo.awaits(HANDED_OVER, 17);
            demo.killAndStartAgain();
            assertThat(demo.now()).as("goes on in April").isBetween(APRIL, APRIL.plusHours(1));

            demo.beginToPassUntil(MAY);
            demo.awaits(HANDED_OVER, 1);
            demo.stopAndStartAgain();
            demo.passUntil(END);

            assertThatTheRoundIsComplete(demo);
        }
    }

    private static void assertThatTheRoundIsComplete(Demo demo) {
        assertThat(counts(demo, "SELECT message, count(*) FROM outbox_message GROUP BY message"))
                .containsOnly(
                        entry("welcome", 18L),
                        entry("welcome-coordinator", 2L),
                        // March to June, nine tandems, two partners.
                        entry("monthly-reminder", 4 * 9 * 2L),
                        // March to May; tandem 1 has answered in March.
                        entry("monthly-nudge", (8 + 9 + 9) * 2L),
                        entry("noted", 1L),
                        // Both coordinators hear once of each tandem, after two months.
                        entry("tandem-silent", 9 * 2L),
                        // The opening for all, a workshop and a coaching for mentees, a network meeting for both.
                        entry("event-invitation", 21 + 9 + 9 + 18L),
                        // The workshop and the network meeting: nobody answers.
                        entry("event-reminder", 9 + 18L),
                        // Both coordinators hear of the opening, the workshop and the network meeting.
                        entry("event-turnout", 3 * 2L),
                        // The workshop needs six people.
                        entry("event-too-few", 2L),
                        entry("event-costs", 1L));
        var sent = ids(demo, "SENT");
        var unknown = ids(demo, "UNKNOWN");
        assertThat(counts(demo, "SELECT state, count(*) FROM outbox_message GROUP BY state")
                        .keySet())
                .as("nothing is left, nothing has failed or come too late")
                .isSubsetOf("SENT", "UNKNOWN");
        assertThat(unknown).as("the connections of each time").hasSizeLessThanOrEqualTo(KILLS * CONNECTIONS);
        assertThat(demo.delivered())
                .as("what the mailboxes hold")
                .doesNotHaveDuplicates()
                .containsAll(sent)
                .isSubsetOf(Stream.concat(sent.stream(), unknown.stream()).toList());
        assertThat(counts(demo, """
                SELECT p.message, count(*) FROM planned_message p
                WHERE state = 'PLANNED' AND due_at <= '2026-06-02 07:00Z' OR state = 'SENT' AND NOT EXISTS (
                    SELECT 1 FROM outbox_message o
                    WHERE o.dedupe_key LIKE coalesce(p.message || ':' || p.gathering_id, p.dedupe_key) || ':%')
                GROUP BY p.message""")).as("planned, but never written").isEmpty();
        assertThat(counts(demo, "SELECT 'sessions', count(*) FROM session")).containsOnly(entry("sessions", 1L));
    }

    private static Map<String, Long> counts(Demo demo, String sql) {
        return demo.database().sql(sql).query((row, _) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> ids(Demo demo, String state) {
        return demo.database()
                .sql("SELECT id FROM outbox_message WHERE state = ?")
                .param(state)
                .query((row, _) -> row.getString("id"))
                .list();
    }
}
