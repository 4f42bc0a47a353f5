package de.tandembote.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.FirstMonth;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which answer of a calendar program to the invitation to a meeting counts. */
class MeetingAnswersIntegrationTests {

    private static final Instant NOON = FirstMonth.AFTER_THE_REMINDER.minusSeconds(3600);

    private static FirstMonth month;
    private static TandemMeetings meetings;

    private UUID meeting;
    private UUID mentee;
    private UUID mentor;

    @BeforeAll
    static void begin() {
        month = FirstMonth.begins();
        meetings = month.bot().get(TandemMeetings.class);
    }

    @AfterAll
    static void stop() {
        month.close();
    }

    @BeforeEach
    void aMeetingIsProposed() {
        month.nothingHasCome();
        month.bot().database().sql("TRUNCATE meeting CASCADE").update();
        mentee = month.idOf(month.mentee(1));
        mentor = month.idOf(month.mentor(1));
        meeting = planned(2);
    }

    @Test
    @DisplayName("IM-6 an answer that was overtaken by a newer one of the same person is not taken")
    void anOlderAnswerIsNotTaken() {
        assertThat(meetings.takesAnswer(meeting, mentor, 0, NOON)).isTrue();

        assertThat(meetings.takesAnswer(meeting, mentor, 0, NOON.minusSeconds(1)))
                .isFalse();
        assertThat(meetings.takesAnswer(meeting, mentor, 0, NOON))
                .as("the same")
                .isFalse();
        assertThat(meetings.takesAnswer(meeting, mentor, 0, NOON.plusSeconds(1)))
                .isTrue();
        assertThat(meetings.takesAnswer(meeting, mentee, 0, NOON))
                .as("the other")
                .isTrue();
    }

    @Test
    @DisplayName("IM-6 an answer to the time before the move is not taken")
    void anAnswerToAnOlderTimeIsNotTaken() {
        planned(3);

        assertThat(meetings.takesAnswer(meeting, mentor, 0, NOON)).isFalse();
        assertThat(meetings.takesAnswer(meeting, mentor, 1, NOON.minusSeconds(60)))
                .isTrue();
    }

    @Test
    void aFastClockDoesNotWinForEver() {
        assertThat(meetings.takesAnswer(meeting, mentor, 0, FirstMonth.AFTER_THE_REMINDER.plusSeconds(3600)))
                .isTrue();
        month.clock().set(FirstMonth.AFTER_THE_REMINDER.plusSeconds(60));

        assertThat(meetings.takesAnswer(meeting, mentor, 0, FirstMonth.AFTER_THE_REMINDER.plusSeconds(30)))
                .isTrue();
    }

    private UUID planned(int april) {
        var tandem = month.bot()
                .database()
                .sql("SELECT id FROM tandem WHERE mentee_id = ?")
                .param(mentee)
                .query(UUID.class)
                .single();
        var appointment = new Appointment(LocalDate.of(2026, 4, april), LocalTime.of(15, 0), null, null, "");
        meetings.plan(tandem, mentee, appointment, Optional.empty());
        return meetings.of(tandem).getFirst().id();
    }
}
