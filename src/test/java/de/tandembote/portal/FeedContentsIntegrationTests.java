package de.tandembote.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.calendar.ParticipationStatus;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.gathering.GivenAnswer;
import de.tandembote.gathering.Way;
import de.tandembote.meeting.TandemMeetings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whose calendar shows what; each rule has a tandem of its own. */
class FeedContentsIntegrationTests {

    private static Subscribers round;
    private static TandemMeetings meetings;
    private static GatheringCare gatherings;

    @BeforeAll
    static void begin() {
        round = new Subscribers();
        meetings = round.bot().get(TandemMeetings.class);
        gatherings = round.bot().get(GatheringCare.class);
    }

    @AfterAll
    static void stop() {
        round.close();
    }

    @Test
    void aMeetingStandsInTheCalendarsOfBothPartners() {
        var meeting = round.plans(1, LocalDate.parse("2026-03-05"), LocalTime.parse("15:00"), 90);
        var mentee = round.ownFeed(round.mentee(1));
        var mentor = round.ownFeed(round.mentor(1));

        assertThat(round.event(mentee, "UID:" + meeting))
                .hasValueSatisfying(event -> assertThat(event)
                        .contains("SUMMARY:Tandem-Treffen mit " + nameOf("mentor", 1))
                        .contains("DTSTART;TZID=Europe/Berlin:20260305T150000", "20260305T163000")
                        .contains("LOCATION:Café am Rathaus", "STATUS:TENTATIVE", "SEQUENCE:0")
                        .doesNotContain("ATTENDEE", "VALARM"));
        assertThat(round.event(mentor, "UID:" + meeting))
                .hasValueSatisfying(
                        event -> assertThat(event).contains("SUMMARY:Tandem-Treffen mit " + nameOf("mentee", 1)));
        assertThat(round.calendar(round.ownFeed(round.mentee(9)))).doesNotContain(meeting.toString());

        meetings.confirm(meeting, round.mentor(1));
        assertThat(round.event(mentee, "UID:" + meeting))
                .hasValueSatisfying(event -> assertThat(event).contains("STATUS:CONFIRMED"));
    }

    @Test
    void aMeetingWithoutATimeTakesTheDayAndOneWithoutALengthAnHour() {
        var feed = round.ownFeed(round.mentee(2));
        var day = round.plans(2, LocalDate.parse("2026-03-05"), null, null);
        var hour = round.plans(2, LocalDate.parse("2026-04-09"), LocalTime.parse("10:00"), null);

        assertThat(round.event(feed, "UID:" + day))
                .hasValueSatisfying(event -> assertThat(event).contains("DTSTART;VALUE=DATE:20260305"));
        assertThat(round.event(feed, "UID:" + hour))
                .hasValueSatisfying(event -> assertThat(event).contains("20260409T100000", "20260409T110000"));
    }

    @Test
    @DisplayName("FE-5 A cancelled meeting stays as CANCELLED for 30 days")
    void fe5CancelledMeeting() {
        var feed = round.ownFeed(round.mentee(3));
        var meeting = round.plans(3, LocalDate.parse("2026-03-05"), LocalTime.parse("15:00"), 90);
        var begin = round.clock().instant();
        meetings.cancel(meeting, round.mentee(3));

        round.clock().passes(Duration.ofDays(30).minusSeconds(1));
        assertThat(round.event(feed, "UID:" + meeting))
                .hasValueSatisfying(event -> assertThat(event).contains("STATUS:CANCELLED"));
        round.clock().passes(Duration.ofSeconds(1));
        assertThat(round.event(feed, "UID:" + meeting))
                .as("just ready, and trusted for some minutes")
                .isPresent();
        round.clock().passes(Subscribers.NOT_TRUSTED_ANY_MORE);
        assertThat(round.event(feed, "UID:" + meeting)).isEmpty();
        round.clock().set(begin);
    }

    @Test
    void aMoveKeepsTheUidAndRaisesTheSequence() {
        var feed = round.ownFeed(round.mentee(4));
        round.clock().set(Instant.parse("2026-02-14T08:00:00.5Z"));
        var meeting = round.plans(4, LocalDate.parse("2026-03-05"), LocalTime.parse("15:00"), 90);
        assertThat(round.event(feed, "UID:" + meeting))
                .hasValueSatisfying(event -> assertThat(event).contains("DTSTAMP:20260214T080000Z", "SEQUENCE:0"));
        round.clock().passes(Duration.ofSeconds(1));
        round.plans(4, LocalDate.parse("2026-03-06"), LocalTime.parse("15:00"), 90);

        assertThat(round.event(feed, "UID:" + meeting))
                .hasValueSatisfying(event ->
                        assertThat(event).contains("20260306T150000", "SEQUENCE:1", "DTSTAMP:20260214T080001Z"));
    }

    @Test
    void groupEventsStandInTheCalendarsOfThoseTheyAreFor() {
        assertThat(round.calendar(round.ownFeed(round.mentee(8))))
                .contains("UID:dormagen-2026-opening", "UID:dormagen-2026-workshop-1", "UID:dormagen-2026-network-1")
                .contains("NAME:Mentoring Dormagen: meine Termine")
                .doesNotContain("UID:dormagen-2026-mentors");
        assertThat(round.calendar(round.ownFeed(round.mentor(5))))
                .contains("UID:dormagen-2026-opening", "UID:dormagen-2026-mentors")
                .doesNotContain("UID:dormagen-2026-workshop-1");
    }

    @Test
    void whoDeclinesFindsTheEventNoLonger() {
        var feed = round.ownFeed(round.mentee(6));
        var workshop = round.gathering("dormagen-2026-workshop-1");
        gatherings.invite(workshop);
        assertThat(round.event(feed, "UID:dormagen-2026-workshop-1")).isPresent();

        answers(6, ParticipationStatus.DECLINED);
        assertThat(round.event(feed, "UID:dormagen-2026-workshop-1")).isEmpty();

        answers(6, ParticipationStatus.ACCEPTED);
        assertThat(round.event(feed, "UID:dormagen-2026-workshop-1")).isPresent();
    }

    @Test
    void theRoundsCalendarHoldsItsGroupEventsAndNoMeeting() {
        var meeting = round.plans(7, LocalDate.parse("2026-03-05"), LocalTime.parse("15:00"), 90);

        assertThat(round.calendar(round.roundFeed()))
                .contains("UID:dormagen-2026-workshop-1", "UID:dormagen-2026-mentors")
                .contains("NAME:Mentoring Dormagen: Durchgang 2026/27", "SOURCE;VALUE=URI:https://")
                .doesNotContain(meeting.toString(), "Tandem-Treffen");
    }

    @Test
    @DisplayName("A coordinator's calendar holds the group events and never a tandem's meeting (Personalrat)")
    void coordinator() {
        round.plans(8, LocalDate.parse("2026-03-05"), LocalTime.parse("15:00"), 90);

        assertThat(round.calendar(round.ownFeed(round.coordinator())))
                .contains("UID:dormagen-2026-workshop-1", "UID:dormagen-2026-mentors")
                .doesNotContain("Tandem-Treffen");
    }

    @Test
    void itSpeaksThePersonsLanguage() {
        round.plans(9, LocalDate.parse("2026-03-05"), LocalTime.parse("15:00"), 90);
        round.bot()
                .database()
                .sql("UPDATE person SET language = 'EN' WHERE id = ?")
                .param(round.mentee(9))
                .update();

        assertThat(round.calendar(round.ownFeed(round.mentee(9))))
                .contains("SUMMARY:Tandem meeting with ", "NAME:Mentoring Dormagen: my dates")
                .contains("STATUS:TENTATIVE");
    }

    private static void answers(int tandem, ParticipationStatus status) {
        var workshop = round.gathering("dormagen-2026-workshop-1");
        round.clock().passes(Duration.ofSeconds(1));
        gatherings.answer(
                workshop,
                round.mentee(tandem),
                GivenAnswer.of(
                        status,
                        gatherings.get(workshop).sequence(),
                        Way.WORDS,
                        round.clock().instant()));
    }

    private static String nameOf(String role, int tandem) {
        return round.bot()
                .database()
                .sql("SELECT concat_ws(' ', nullif(title, ''), first_name, last_name) FROM person WHERE email = ?")
                .param(round.bot().addressOf(tandem, role))
                .query(String.class)
                .single();
    }
}
