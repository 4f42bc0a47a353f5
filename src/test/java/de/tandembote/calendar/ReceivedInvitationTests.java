package de.tandembote.calendar;

import static de.tandembote.calendar.SampleEvents.TEAM;
import static de.tandembote.calendar.SampleEvents.anna;
import static de.tandembote.calendar.SampleEvents.between;
import static de.tandembote.calendar.SampleEvents.workshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a calendar program answers to an invitation of ours is what we read. */
class ReceivedInvitationTests {

    private static final CalendarEvent MORNING = workshop(between("2026-03-05T09:00", "2026-03-05T12:30"));
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00.123Z");

    @ParameterizedTest
    @CsvSource({"ACCEPTED", "DECLINED", "TENTATIVE"})
    void anAnswerIsReadAsItWasMeant(ParticipationStatus status) {
        var request = Invitations.request(MORNING, TEAM, anna(ParticipationStatus.NEEDS_ACTION));

        var reply =
                ReceivedInvitation.read(FoldedLines.of(request)).orElseThrow().reply(status, NOW);

        assertThat(reply.lines()).allMatch(line -> line.length() <= 75);
        assertThat(CalendarAnswers.read(reply))
                .contains(new CalendarAnswer(
                        MORNING.uid(),
                        MORNING.sequence(),
                        Instant.parse("2026-03-01T08:00:00Z"),
                        "anna@example.org",
                        CalendarAnswer.Status.valueOf(status.name()),
                        null,
                        null,
                        false,
                        ""));
    }

    @Test
    void whatAsksNobodyToComeIsNoInvitation() {
        var cancel = Invitations.cancel(MORNING, TEAM, anna(ParticipationStatus.NEEDS_ACTION));
        var request = Invitations.request(MORNING, TEAM, anna(ParticipationStatus.NEEDS_ACTION));

        assertThat(ReceivedInvitation.read(cancel)).isEmpty();
        assertThat(ReceivedInvitation.read(request.replaceAll("(?m)^ATTENDEE.*$", "")))
                .isEmpty();
        assertThat(ReceivedInvitation.read("")).isEmpty();
    }
}
