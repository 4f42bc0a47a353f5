package de.tandembote.calendar;

import static de.tandembote.calendar.SampleEvents.BERLIN;

import de.tandembote.calendar.PublishedCalendar.Fault;
import java.util.List;

/** Published files of a few lines, for tests. */
final class PublishedTexts {

    /** An hour before ours all year. */
    private static final String ZONE = """
            BEGIN:VTIMEZONE
            TZID:Unsere Zeit
            TZURL:https://example.org/never-asked
            BEGIN:STANDARD
            DTSTART:19700101T000000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0200
            END:STANDARD
            END:VTIMEZONE
            """;

    private PublishedTexts() {}

    static List<Stretch> stretches(String lines) {
        return events("UID:1\nSUMMARY:a\n" + lines).getFirst().stretches();
    }

    static List<CalendarEvent> events(String lines) {
        return switch (read(event(lines))) {
            case PublishedCalendar.Events(var events) -> events;
            case PublishedCalendar.Refused(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    static List<Fault> faults(String lines) {
        return switch (read(event(lines))) {
            case PublishedCalendar.Events(var events) -> throw new AssertionError(events.toString());
            case PublishedCalendar.Refused(var faults) -> faults;
        };
    }

    static PublishedCalendar read(String events) {
        return PublishedCalendar.read("BEGIN:VCALENDAR\nVERSION:2.0\n" + events + ZONE + "END:VCALENDAR\n", BERLIN);
    }

    static String event(String lines) {
        return "BEGIN:VEVENT\n" + lines.strip() + "\nEND:VEVENT\n";
    }
}
