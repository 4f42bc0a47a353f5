package de.tandembote.meeting;

import static de.tandembote.calendar.ParticipationStatus.ACCEPTED;
import static de.tandembote.calendar.ParticipationStatus.DECLINED;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.calendar.ParticipationStatus;
import de.tandembote.faults.FirstMonth;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is kept of the buttons that the two of a tandem press, and who is told. */
class PressedButtonsIntegrationTests {

    private static FirstMonth month;
    private static TandemMeetings meetings;
    private static PressedButtons buttons;

    private UUID tandem;
    private UUID meeting;
    private UUID mentee;
    private UUID mentor;

    @BeforeAll
    static void begin() {
        month = FirstMonth.begins();
        meetings = month.bot().get(TandemMeetings.class);
        buttons = month.bot().get(PressedButtons.class);
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
        tandem = month.bot()
                .database()
                .sql("SELECT id FROM tandem WHERE mentee_id = ?")
                .param(mentee)
                .query(UUID.class)
                .single();
        meeting = planned(LocalDate.of(2026, 4, 2));
    }

    @Test
    @DisplayName("IM-6 no by mistake, then yes: the meeting takes place, and the partner hears what holds now")
    void theLastPressHolds() {
        presses(mentor, DECLINED, 0);
        presses(mentor, ACCEPTED, 0);

        assertThat(meetings.get(meeting).state()).isEqualTo(MeetingState.CONFIRMED);
        assertThat(toldOfMeeting(mentee)).endsWith("meeting-declined", "meeting-restored");
    }

    @Test
    @DisplayName("IM-6 both call it off, and one of them takes that back: it stays off, and this one hears why")
    void theNoOfTheOtherOneHolds() {
        presses(mentor, ACCEPTED, 0);
        presses(mentee, DECLINED, 1);
        presses(mentor, DECLINED, 1);
        presses(mentee, ACCEPTED, 2);

        assertThat(meetings.get(meeting).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(toldOfMeeting(mentee)).endsWith("meeting-cancelled");
        assertThat(toldOfMeeting(mentor)).endsWith("meeting-cancelled");
    }

    @Test
    @DisplayName("a yes to what was called off does not overwrite what the two have planned since")
    void whatWasPlannedSinceStays() {
        presses(mentor, DECLINED, 0);
        var other = planned(LocalDate.of(2026, 4, 9));

        assertThat(presses(mentor, ACCEPTED, 0)).isFalse();

        assertThat(meetings.get(meeting).state()).isEqualTo(MeetingState.DECLINED);
        assertThat(meetings.get(other).state()).isEqualTo(MeetingState.PROPOSED);
    }

    @Test
    @DisplayName("IM-6 what was said in words before is taken back by a button as well")
    void aButtonAfterWords() {
        meetings.decline(meeting, mentor);
        presses(mentor, ACCEPTED, 0);

        assertThat(meetings.get(meeting).state()).isEqualTo(MeetingState.CONFIRMED);
    }

    @Test
    @DisplayName("IM-6 an answer to the time before the move changes nothing")
    void anAnswerToAnOlderTimeChangesNothing() {
        meetings.plan(tandem, mentee, at(LocalDate.of(2026, 4, 3)), Optional.of(meeting));

        presses(mentor, ACCEPTED, 0);
        assertThat(meetings.get(meeting).state()).isEqualTo(MeetingState.PROPOSED);
        presses(mentor, ACCEPTED, 1);
        assertThat(meetings.get(meeting).state()).isEqualTo(MeetingState.CONFIRMED);
    }

    /** A second later than before. */
    private boolean presses(UUID person, ParticipationStatus status, int sequence) {
        month.clock().passes(Duration.ofSeconds(1));
        return buttons.take(
                meeting,
                person,
                new MeetingAnswer(status, sequence, month.clock().instant()));
    }

    private UUID planned(LocalDate day) {
        return meetings.plan(tandem, mentee, at(day), Optional.empty()).meeting();
    }

    private static Appointment at(LocalDate day) {
        return new Appointment(day, LocalTime.of(15, 0), null, null, "");
    }

    private List<String> toldOfMeeting(UUID person) {
        return month.bot()
                .database()
                .sql("SELECT message FROM outbox_message WHERE recipient_id = ? AND about = ? ORDER BY id")
                .params(person, "meeting:" + meeting)
                .query((row, _) -> row.getString("message"))
                .list();
    }
}
