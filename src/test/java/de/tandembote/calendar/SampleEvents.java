package de.tandembote.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** Events of an invented round, for tests of the calendar. */
final class SampleEvents {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Instant STAMP = Instant.parse("2026-01-15T08:30:00.987654Z");
    static final Organizer TEAM = new Organizer("Mentoring-Team", "reply-address@tandembote.invalid");

    private SampleEvents() {}

    static CalendarEvent workshop(Stretch... stretches) {
        return event("workshop-1@example.org", "Workshop", stretches);
    }

    static CalendarEvent event(String uid, String title, Stretch... stretches) {
        return new CalendarEvent(
                uid,
                3,
                STAMP,
                title,
                "Bitte bringen Sie Ihre Notizen mit.",
                "Rathaus, Raum 7",
                "https://video.example.org/raum?id=7",
                BERLIN,
                List.of(stretches),
                CalendarEvent.State.CONFIRMED);
    }

    static CalendarEvent in(CalendarEvent event, ZoneId zone) {
        return new CalendarEvent(
                event.uid(),
                event.sequence(),
                event.stamp(),
                event.title(),
                event.description(),
                event.place(),
                event.link(),
                zone,
                event.stretches(),
                event.state());
    }

    /** From a local date-time to another, such as 2026-03-05T09:00. */
    static Stretch between(String start, String end) {
        return new Stretch(LocalDateTime.parse(start), LocalDateTime.parse(end), false);
    }

    /** A whole day or several, the last one included. */
    static Stretch days(String first, String last) {
        return new Stretch(
                LocalDate.parse(first).atStartOfDay(),
                LocalDate.parse(last).plusDays(1).atStartOfDay(),
                true);
    }

    static Invitee anna(ParticipationStatus status) {
        return new Invitee("Anna Beispiel", "anna@example.org", status);
    }
}
