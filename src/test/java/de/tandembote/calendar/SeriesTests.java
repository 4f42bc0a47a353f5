package de.tandembote.calendar;

import static de.tandembote.calendar.SampleEvents.anna;
import static de.tandembote.calendar.SampleEvents.between;
import static de.tandembote.calendar.SampleEvents.days;
import static de.tandembote.calendar.SampleEvents.workshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("IM-3 events of several parts")
class SeriesTests {

    @Test
    void oneStretchIsNoSeries() {
        assertThat(when(workshop(between("2026-03-05T09:00", "2026-03-05T12:00"))))
                .containsExactly(
                        "DTSTART;TZID=Europe/Berlin:20260305T090000", "DTEND;TZID=Europe/Berlin:20260305T120000");
    }

    @Test
    void wholeDaysInARowAreOneStretch() {
        assertThat(when(workshop(days("2026-03-05", "2026-03-05"), days("2026-03-06", "2026-03-07"))))
                .containsExactly("DTSTART;VALUE=DATE:20260305", "DTEND;VALUE=DATE:20260308");
    }

    @Test
    void stretchesOfADayAreOne() {
        assertThat(when(workshop(
                        between("2026-03-05T09:00", "2026-03-05T12:00"),
                        between("2026-03-05T14:00", "2026-03-05T16:00"))))
                .containsExactly(
                        "DTSTART;TZID=Europe/Berlin:20260305T090000", "DTEND;TZID=Europe/Berlin:20260305T160000");
    }

    @Test
    void daysApartAreASeriesWithoutTheDaysBetween() {
        assertThat(when(workshop(
                        between("2026-03-05T09:00", "2026-03-05T12:00"),
                        between("2026-03-09T09:00", "2026-03-09T12:00"),
                        between("2026-03-15T09:00", "2026-03-15T12:00"))))
                .containsExactly(
                        "DTSTART;TZID=Europe/Berlin:20260305T090000",
                        "DTEND;TZID=Europe/Berlin:20260305T120000",
                        "RRULE:FREQ=DAILY;COUNT=6;INTERVAL=2",
                        "EXDATE;TZID=Europe/Berlin:20260307T090000,20260311T090000,20260313T090000");
    }

    @Test
    void aPartAtAnotherTimeOrOfAnotherLengthIsChanged() {
        assertThat(when(workshop(
                        between("2026-03-05T09:00", "2026-03-05T12:00"),
                        between("2026-03-06T14:00", "2026-03-06T17:00"),
                        between("2026-03-07T09:00", "2026-03-07T13:00"))))
                .containsExactly(
                        "DTSTART;TZID=Europe/Berlin:20260305T090000",
                        "DTEND;TZID=Europe/Berlin:20260305T120000",
                        "RRULE:FREQ=DAILY;COUNT=3;INTERVAL=1",
                        "DTSTART;TZID=Europe/Berlin:20260306T140000",
                        "DTEND;TZID=Europe/Berlin:20260306T170000",
                        "RECURRENCE-ID;TZID=Europe/Berlin:20260306T090000",
                        "DTSTART;TZID=Europe/Berlin:20260307T090000",
                        "DTEND;TZID=Europe/Berlin:20260307T130000",
                        "RECURRENCE-ID;TZID=Europe/Berlin:20260307T090000");
    }

    @Test
    void wholeDaysBesideTimesAreTimesToo() {
        assertThat(when(workshop(days("2026-03-05", "2026-03-05"), between("2026-03-06T09:00", "2026-03-06T12:00"))))
                .contains("DTSTART;TZID=Europe/Berlin:20260305T000000", "DTEND;TZID=Europe/Berlin:20260306T000000")
                .noneMatch(line -> line.contains("VALUE=DATE"));
    }

    @Test
    void wholeDaysApartAreASeriesOfDates() {
        assertThat(when(workshop(
                        days("2026-03-05", "2026-03-06"),
                        days("2026-03-09", "2026-03-09"),
                        days("2026-03-11", "2026-03-12"))))
                .containsExactly(
                        "DTSTART;VALUE=DATE:20260305",
                        "DTEND;VALUE=DATE:20260307",
                        "RRULE:FREQ=DAILY;COUNT=4;INTERVAL=2",
                        "EXDATE;VALUE=DATE:20260307",
                        "DTSTART;VALUE=DATE:20260309",
                        "DTEND;VALUE=DATE:20260310",
                        "RECURRENCE-ID;VALUE=DATE:20260309");
    }

    private static List<String> when(CalendarEvent event) {
        var text = Invitations.request(event, SampleEvents.TEAM, anna(ParticipationStatus.NEEDS_ACTION));
        return text.substring(text.indexOf("BEGIN:VEVENT"))
                .lines()
                .filter(line -> line.matches("(DTSTART|DTEND|RRULE|EXDATE|RECURRENCE-ID).*"))
                .toList();
    }
}
