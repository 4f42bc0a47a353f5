package de.tandembote.rounds;

import static de.tandembote.rounds.Dormagen.ANNA;
import static de.tandembote.rounds.Dormagen.COACHING_1;
import static de.tandembote.rounds.Dormagen.JOACHIM;
import static de.tandembote.rounds.Dormagen.KIM;
import static de.tandembote.rounds.Dormagen.LEYLA;
import static de.tandembote.rounds.Dormagen.MAREIKE;
import static de.tandembote.rounds.Dormagen.NETWORK_1;
import static de.tandembote.rounds.Dormagen.OLIVIA;
import static de.tandembote.rounds.Dormagen.OPENING;
import static de.tandembote.rounds.Dormagen.SABINE;
import static de.tandembote.rounds.Dormagen.TREASURY;
import static de.tandembote.rounds.Dormagen.ULRIKE;
import static de.tandembote.rounds.Dormagen.VOLKER;
import static de.tandembote.rounds.Dormagen.WORKSHOP_1;
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

/**
 * The first four of the nine group events of a year in Dormagen, one after the other, over real mail: nine mentees, nine
 * mentors, two coordinators and a facilitator. Every number is worked out by hand. The first group coaching has two seats
 * here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EventsOfDormagenIntegrationTests {

    private RunningRound round;

    @BeforeAll
    void begin(@TempDir Path folder) {
        round = new RunningRound("dormagen", "2026-02-13 09:00", folder);
        round.changes("place: Rathaus, Raum 2.07\n    seats: 9\n    deadline: 2026-06-11", """
                place: Rathaus, Raum 2.07
                    seats: 2
                    deadline: 2026-06-11""");
    }

    @AfterAll
    void end() {
        round.close();
    }

    @Test
    @Order(1)
    @DisplayName("IM-9 the opening: words in German and in English, buttons and the page are all answers")
    void opening() {
        // The round begins on Rosenmontag: all that would have come earlier comes on the day after.
        round.passesTo("2026-02-17 08:59");
        assertThat(round.sent(OPENING)).isEmpty();
        round.passesTo("2026-02-17 10:00");
        // All 21, and no reminder, although it would have been due on the 16th.
        assertThat(round.sent(OPENING)).isEqualTo("invitation 21");

        round.writes(ANNA, OPENING, "Ich komme gern!");
        round.writes(OLIVIA, OPENING, "Thanks, I'll be there.");
        round.writes(MAREIKE, OPENING, "Da bin ich leider im Urlaub.");
        round.writes(VOLKER, OPENING, "Ich bin dabei.");
        round.presses(SABINE, OPENING, "ACCEPTED");
        round.presses(JOACHIM, OPENING, "DECLINED");
        round.presses(ULRIKE, OPENING, "TENTATIVE");
        round.opens(LEYLA, OPENING, "YES");

        assertThat(Stream.of(ANNA, OLIVIA, VOLKER, SABINE, LEYLA)
                        .map(person -> round.answer(person, OPENING))
                        .distinct())
                .containsExactly("ACCEPTED SEAT");
        assertThat(round.answer(MAREIKE, OPENING)).isEqualTo("DECLINED NONE");
        assertThat(round.answer(JOACHIM, OPENING)).isEqualTo("DECLINED NONE");
        assertThat(round.answer(ULRIKE, OPENING)).isEqualTo("TENTATIVE NONE");
        assertThat(round.answer(KIM, OPENING)).isEqualTo("NEEDS_ACTION NONE");
        // Four wrote; whoever pressed a button or used the page sees the answer there.
        assertThat(noted()).isEqualTo(4);

        round.passesTo("2026-02-25 12:00");
        // Five come. The 21st is a Saturday: it is told on the 20th. Two coordinators hear of the turnout.
        assertThat(round.sent(OPENING)).isEqualTo("invitation 21, soon 5, thanks 5, turnout 2");
        assertThat(round.recipients("event-soon", OPENING)).isEqualTo(names(VOLKER, ANNA, SABINE, LEYLA, OLIVIA));
    }

    @Test
    @Order(2)
    @DisplayName(
            "IM-2, IM-6, IM-7 the workshop is moved: everybody is asked anew, an answer to the old time does not count")
    void workshopMoved() {
        round.passesTo("2026-03-19 10:00");
        // The invitation and what nine mentees cost leave together.
        assertThat(round.sent(WORKSHOP_1)).isEqualTo("costs 1, invitation 9");
        round.presses(ANNA, WORKSHOP_1, "ACCEPTED");
        round.writes(LEYLA, WORKSHOP_1, "Ich komme gern");
        var before = round.invitation(MAREIKE, WORKSHOP_1);

        round.passesTo("2026-03-26 11:00");
        round.changes(
                "2026-04-16 09:00",
                "2026-04-23 09:00",
                "2026-04-16 16:00",
                "2026-04-23 16:00",
                "deadline: 2026-04-02",
                "deadline: 2026-04-09");

        assertThat(round.sent(WORKSHOP_1)).isEqualTo("costs 1, invitation 9, moved 9");
        assertThat(round.answer(ANNA, WORKSHOP_1)).isEqualTo("NEEDS_ACTION SEAT");
        assertThat(round.answer(LEYLA, WORKSHOP_1)).isEqualTo("NEEDS_ACTION SEAT");
        var after = round.invitation(MAREIKE, WORKSHOP_1);
        assertThat(after.uid()).isEqualTo(before.uid()).isEqualTo(WORKSHOP_1);
        assertThat(before.sequence()).isZero();
        assertThat(after.sequence()).isEqualTo(1);
        assertThat(after.value("DTSTAMP")).isGreaterThan(before.value("DTSTAMP"));
        assertThat(after.method()).isEqualTo("REQUEST");
        assertThat(after.text())
                .contains("PARTSTAT=NEEDS-ACTION")
                .contains("DTSTART;TZID=Europe/Berlin:20260423T090000");

        round.comes(Button.in(before));
        assertThat(round.answer(MAREIKE, WORKSHOP_1)).isEqualTo("NEEDS_ACTION NONE");
        assertThat(round.bot().count("invitation_answer")).as("it is kept").isEqualTo(8 + 2 + 1);
        round.presses(ANNA, WORKSHOP_1, "ACCEPTED");
        round.writes(LEYLA, WORKSHOP_1, "Da kann ich leider nicht.");
        assertThat(round.answer(ANNA, WORKSHOP_1)).isEqualTo("ACCEPTED SEAT");
        assertThat(round.answer(LEYLA, WORKSHOP_1)).isEqualTo("DECLINED NONE");

        // The day three before the deadline is Easter Monday, so the reminder comes on Maundy Thursday: to all but two.
        round.passesTo("2026-04-02 10:00");
        assertThat(round.recipients("event-reminder", WORKSHOP_1))
                .hasSize(7)
                .doesNotContainAnyElementsOf(names(ANNA, LEYLA))
                .containsAll(names(MAREIKE));
        round.writes(KIM, WORKSHOP_1, "Ja, ich komme.");

        round.passesTo("2026-04-24 12:00");
        // The treasury: 9 × 45 EUR, and 8 × 45 EUR on the working day after Leyla's no. Six should come: two are too
        // few.
        assertThat(round.sent(WORKSHOP_1))
                .isEqualTo("costs 2, invitation 9, moved 9, reminder 7, soon 2, thanks 2, too-few 2, turnout 2");
        assertThat(round.recipients("event-costs", WORKSHOP_1)).isEqualTo(names(TREASURY, TREASURY));
        assertThat(sums(WORKSHOP_1)).isEqualTo("405.00 360.00");
        assertThat(round.recipients("event-soon", WORKSHOP_1)).isEqualTo(names(ANNA, KIM));
        assertThat(noted()).isEqualTo(4 + 3);
    }

    @Test
    @Order(3)
    @DisplayName(
            "IM-2 the network meeting is called off: everybody who was ever asked is told, and so is their calendar")
    void networkCancelled() {
        // Invited on 23 April, in the morning of which the workshop was.
        assertThat(round.sent(NETWORK_1)).isEqualTo("invitation 18");
        round.presses(ANNA, NETWORK_1, "ACCEPTED");
        round.presses(JOACHIM, NETWORK_1, "DECLINED");
        round.passesTo("2026-05-05 11:00");
        round.withoutEvent(NETWORK_1);

        assertThat(round.sent(NETWORK_1)).isEqualTo("cancelled 18, invitation 18");
        assertThat(Stream.of(ANNA, JOACHIM, KIM).map(person -> round.invitation(person, NETWORK_1)))
                .allSatisfy(mail -> {
                    assertThat(mail.method()).isEqualTo("CANCEL");
                    assertThat(mail.uid()).isEqualTo(NETWORK_1);
                    assertThat(mail.sequence()).isEqualTo(1);
                    assertThat(mail.value("STATUS")).isEqualTo("CANCELLED");
                });
        round.presses(KIM, NETWORK_1, "ACCEPTED");
        assertThat(round.answer(KIM, NETWORK_1)).as("too late: kept only").isEqualTo("NEEDS_ACTION NONE");

        round.passesTo("2026-05-22 09:30");
        assertThat(round.sent(NETWORK_1)).isEqualTo("cancelled 18, invitation 18");
    }

    @Test
    @Order(4)
    @DisplayName(
            "IM-7 the coaching has two seats: whoever waits longest gets the one that becomes free, and hears of it at once")
    void coachingFull() {
        assertThat(round.sent(COACHING_1)).isEqualTo("invitation 9");
        round.presses(ANNA, COACHING_1, "ACCEPTED");
        round.writes(LEYLA, COACHING_1, "Ich bin dabei");
        round.presses(MAREIKE, COACHING_1, "ACCEPTED");
        round.writes(KIM, COACHING_1, "Ich komme gern");
        assertThat(round.answer(ANNA, COACHING_1)).isEqualTo("ACCEPTED SEAT");
        assertThat(round.answer(LEYLA, COACHING_1)).isEqualTo("ACCEPTED SEAT");
        assertThat(round.answer(MAREIKE, COACHING_1)).isEqualTo("ACCEPTED WAITING");
        assertThat(round.answer(KIM, COACHING_1)).isEqualTo("ACCEPTED WAITING");
        // Leyla and Kim wrote; that she waits, Mareike's calendar does not show.
        assertThat(noted()).isEqualTo(4 + 3 + 3);

        round.passesTo("2026-05-26 16:17");
        round.presses(ANNA, COACHING_1, "DECLINED");
        assertThat(round.answer(MAREIKE, COACHING_1)).isEqualTo("ACCEPTED SEAT");
        assertThat(round.answer(KIM, COACHING_1)).isEqualTo("ACCEPTED WAITING");
        assertThat(round.recipients("event-seat", COACHING_1)).as("at once").isEqualTo(names(MAREIKE));
        assertThat(round.invitation(MAREIKE, COACHING_1).text()).contains("PARTSTAT=ACCEPTED");

        round.passesTo("2026-06-19 12:00");
        assertThat(round.sent(COACHING_1)).isEqualTo("invitation 9, reminder 5, seat 1, soon 2, thanks 2, turnout 2");
        assertThat(round.recipients("event-thanks", COACHING_1)).isEqualTo(names(LEYLA, MAREIKE));
    }

    @Test
    @Order(5)
    @DisplayName("all that was written was sent and read, and nothing failed")
    void nothingFailed() {
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
