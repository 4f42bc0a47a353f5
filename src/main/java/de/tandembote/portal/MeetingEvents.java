package de.tandembote.portal;

import de.tandembote.calendar.CalendarEvent;
import de.tandembote.calendar.Stretch;
import de.tandembote.meeting.Appointment;
import de.tandembote.meeting.Meeting;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.people.People;
import de.tandembote.people.Person;
import de.tandembote.programme.Tandem;
import de.tandembote.programme.TandemState;
import de.tandembote.programme.Tandems;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The meetings of a person's own tandems as calendars show them; nobody else's. */
@Component
class MeetingEvents {

    /** How long a meeting takes for which nobody said so. */
    private static final int MINUTES = 60;

    private final Tandems tandems;
    private final TandemMeetings meetings;
    private final People people;
    private final Clock clock;

    MeetingEvents(Tandems tandems, TandemMeetings meetings, People people, Clock clock) {
        this.tandems = tandems;
        this.meetings = meetings;
        this.people = people;
        this.clock = clock;
    }

    List<CalendarEvent> of(OwnRound own, Person person) {
        var now = clock.instant();
        return tandems.findByRoundIdOrderByLabel(own.round().id()).stream()
                .filter(tandem -> tandem.isOf(person.id()) && tandem.state() != TandemState.PROPOSED)
                .flatMap(tandem -> of(tandem, own, person, now))
                .toList();
    }

    private Stream<CalendarEvent> of(Tandem tandem, OwnRound own, Person person, Instant now) {
        var zone = own.round().programme().zone();
        var words = CalendarWords.in(person.language());
        var title = words.meetingWith(people.get(tandem.partnerOf(person.id())).fullName());
        return meetings.of(tandem.id()).stream()
                .filter(meeting -> isShown(meeting, tandem, zone, now))
                .map(meeting -> event(meeting, title, words, zone));
    }

    private static boolean isShown(Meeting meeting, Tandem tandem, ZoneId zone, Instant now) {
        if (stateOf(meeting) == CalendarEvent.State.CANCELLED) {
            return Cancelled.isShown(changedAt(meeting), now);
        }
        // What two people had planned who are no tandem any more will not be.
        return tandem.endedAt()
                .map(ended -> meeting.start().atZone(zone).toInstant().isBefore(ended))
                .orElse(true);
    }

    private static CalendarEvent event(Meeting meeting, String title, CalendarWords words, ZoneId zone) {
        var appointment = meeting.appointment();
        return new CalendarEvent(
                meeting.id().toString(),
                meeting.sequence(),
                changedAt(meeting).truncatedTo(ChronoUnit.SECONDS),
                title,
                words.about(meeting.state(), appointment.form()),
                appointment.place(),
                "",
                zone,
                List.of(stretch(appointment)),
                stateOf(meeting));
    }

    private static Stretch stretch(Appointment appointment) {
        var start = appointment.start();
        if (appointment.time() == null) {
            return new Stretch(start, start.plusDays(1), true);
        }
        var minutes = appointment.minutes() == null ? MINUTES : appointment.minutes();
        return new Stretch(start, start.plusMinutes(minutes), false);
    }

    private static CalendarEvent.State stateOf(Meeting meeting) {
        return switch (meeting.state()) {
            case PROPOSED -> CalendarEvent.State.TENTATIVE;
            case CONFIRMED, HELD -> CalendarEvent.State.CONFIRMED;
            case DECLINED, CANCELLED, LAPSED, MISSED -> CalendarEvent.State.CANCELLED;
        };
    }

    private static Instant changedAt(Meeting meeting) {
        return meeting.history().getLast().at();
    }
}
