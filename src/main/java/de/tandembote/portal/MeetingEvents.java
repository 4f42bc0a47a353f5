package de.tandembote.portal;

import de.tandembote.calendar.CalendarEvent;
import de.tandembote.conversation.Calendars;
import de.tandembote.meeting.Meeting;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.people.Person;
import de.tandembote.programme.Tandem;
import de.tandembote.programme.TandemState;
import de.tandembote.programme.Tandems;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The meetings of a person's own tandems as calendars show them; nobody else's. */
@Component
class MeetingEvents {

    private final Tandems tandems;
    private final TandemMeetings meetings;
    private final Calendars calendars;
    private final Clock clock;

    MeetingEvents(Tandems tandems, TandemMeetings meetings, Calendars calendars, Clock clock) {
        this.tandems = tandems;
        this.meetings = meetings;
        this.calendars = calendars;
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
        return meetings.of(tandem.id()).stream()
                .filter(meeting -> isBeforeTheEnd(meeting, tandem, zone))
                .map(meeting -> calendars.event(meeting, person.id()))
                .filter(event ->
                        event.state() != CalendarEvent.State.CANCELLED || Cancelled.isShown(event.stamp(), now));
    }

    /** What two people had planned who are no tandem any more will not be. */
    private static boolean isBeforeTheEnd(Meeting meeting, Tandem tandem, ZoneId zone) {
        return tandem.endedAt()
                .map(ended -> meeting.start().atZone(zone).toInstant().isBefore(ended))
                .orElse(true);
    }
}
