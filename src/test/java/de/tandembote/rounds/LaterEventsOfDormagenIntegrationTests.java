package de.tandembote.rounds;

import static de.tandembote.rounds.Dormagen.ANNA;
import static de.tandembote.rounds.Dormagen.CLOSING;
import static de.tandembote.rounds.Dormagen.COACHING_2;
import static de.tandembote.rounds.Dormagen.JANA;
import static de.tandembote.rounds.Dormagen.KATHARINA;
import static de.tandembote.rounds.Dormagen.MENTORS;
import static de.tandembote.rounds.Dormagen.NETWORK_2;
import static de.tandembote.rounds.Dormagen.SABINE;
import static de.tandembote.rounds.Dormagen.WORKSHOP_2;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The last five of the nine group events of a year in Dormagen, after four that nobody answered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LaterEventsOfDormagenIntegrationTests {

    private RunningRound round;

    @BeforeAll
    void begin(@TempDir Path folder) {
        round = new RunningRound("dormagen", "2026-02-13 09:00", folder);
        round.passesTo("2026-06-19 12:00");
    }

    @AfterAll
    void end() {
        round.close();
    }

    @Test
    @Order(1)
    @DisplayName("the mentors' exchange is announced before the holiday, and of nine one answers")
    void mentorsExchange() {
        // 28 days before is Corpus Christi: invited on the day before it.
        assertThat(round.bot()
                        .count(
                                "planned_message WHERE message = 'event-invitation' AND gathering_id = ?"
                                        + " AND fired_at = '2026-06-03 07:00Z'",
                                round.gathering(MENTORS)))
                .isEqualTo(1);
        round.writes(SABINE, MENTORS, "Ich komme gern.");
        round.passesTo("2026-07-03 12:00");

        assertThat(round.sent(MENTORS)).isEqualTo("invitation 9, reminder 8, soon 1, thanks 1, turnout 2");
        assertThat(round.recipients("event-reminder", MENTORS)).doesNotContainAnyElementsOf(names(SABINE));
    }

    @Test
    @Order(2)
    @DisplayName("IM-8 the workshop of two days: a yes after the last day for answers counts")
    void workshopOfTwoDays() {
        round.passesTo("2026-09-07 10:00");
        assertThat(round.sent(WORKSHOP_2)).isEqualTo("costs 1, invitation 9, reminder 9, turnout 2");
        assertThat(sums(WORKSHOP_2)).isEqualTo("810.00");
        round.writes(KATHARINA, WORKSHOP_2, "Ich komme doch gern.");
        assertThat(round.answer(KATHARINA, WORKSHOP_2)).isEqualTo("ACCEPTED SEAT");

        // Thursday and Friday; thanks come after both days, on Monday.
        round.passesTo("2026-09-14 08:59");
        assertThat(round.recipients("event-soon", WORKSHOP_2)).isEqualTo(names(KATHARINA));
        assertThat(round.recipients("event-thanks", WORKSHOP_2)).isEmpty();
        round.passesTo("2026-09-14 10:00");
        assertThat(round.recipients("event-thanks", WORKSHOP_2)).isEqualTo(names(KATHARINA));
        assertThat(round.sent(WORKSHOP_2))
                .as("she was counted already")
                .isEqualTo("costs 1, invitation 9, reminder 9, soon 1, thanks 1, turnout 2");
    }

    @Test
    @Order(3)
    @DisplayName("the network meeting that nobody answers: each is reminded once, nobody is thanked")
    void networkWithoutAnswers() {
        round.passesTo("2026-10-12 10:00");
        assertThat(round.sent(NETWORK_2)).isEqualTo("invitation 18, reminder 18, turnout 2");
    }

    @Test
    @Order(4)
    @DisplayName("IM-7 the coaching is moved on the day before: who comes is told again when the new day is near")
    void coachingMovedLate() {
        round.passesTo("2026-10-20 10:00");
        round.opens(JANA, COACHING_2, "YES");
        round.passesTo("2026-11-11 10:00");
        assertThat(round.sent(COACHING_2)).isEqualTo("invitation 9, reminder 8, soon 1, turnout 2");
        round.changes(
                "2026-11-12 13:00",
                "2026-11-26 13:00",
                "2026-11-12 16:00",
                "2026-11-26 16:00",
                "deadline: 2026-11-05",
                "deadline: 2026-11-19");
        round.opens(JANA, COACHING_2, "YES");

        round.passesTo("2026-11-27 10:00");
        assertThat(round.sent(COACHING_2)).isEqualTo("invitation 9, moved 9, reminder 16, soon 2, thanks 1, turnout 4");
    }

    @Test
    @Order(5)
    @DisplayName("the closing ends the round: each person was invited to each event once, and nothing failed")
    void closing() {
        round.passesTo("2027-01-18 10:00");
        round.writes(ANNA, CLOSING, "Ich bin dabei!");
        round.presses(SABINE, CLOSING, "ACCEPTED");
        round.passesTo("2027-03-01 10:00");

        // The reminder is due on a Sunday and comes on the Friday before: to 19 of 21.
        assertThat(round.sent(CLOSING)).isEqualTo("invitation 21, reminder 19, soon 2, thanks 2, turnout 2");
        // Twice all 21, twice all 18, four times the nine mentees, once the nine mentors.
        assertThat(round.bot().count("outbox_message WHERE message = 'event-invitation'"))
                .isEqualTo(2 * 21 + 2 * 18 + 5 * 9);
        assertThat(round.bot()
                        .count("(SELECT DISTINCT recipient_id, about FROM outbox_message"
                                + " WHERE message = 'event-invitation') invited"))
                .isEqualTo(2 * 21 + 2 * 18 + 5 * 9);
        assertThat(noted()).isEqualTo(3);
        assertThat(round.bot().count("outbox_message WHERE state <> 'SENT'")).isZero();
        assertThat(round.bot().count("planned_message WHERE state = 'FAILED'")).isZero();
        assertThat(round.bot().count("inbox_message WHERE state <> 'DONE'")).isZero();
    }

    private long noted() {
        return round.bot().count("outbox_message WHERE message = 'noted'");
    }

    private String sums(String event) {
        return round.database()
                .sql("SELECT string_agg(sum::text, ' ' ORDER BY number) FROM cost_notice WHERE gathering_id = ?")
                .param(round.gathering(event))
                .query(String.class)
                .single();
    }

    private static List<String> names(String... addresses) {
        return Stream.of(addresses)
                .map(address -> address.substring(0, address.indexOf('@')))
                .toList();
    }
}
