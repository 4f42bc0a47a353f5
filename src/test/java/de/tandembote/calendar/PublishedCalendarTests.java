package de.tandembote.calendar;

import static de.tandembote.calendar.PublishedTexts.event;
import static de.tandembote.calendar.PublishedTexts.events;
import static de.tandembote.calendar.PublishedTexts.read;
import static de.tandembote.calendar.PublishedTexts.stretches;
import static de.tandembote.calendar.SampleEvents.BERLIN;
import static de.tandembote.calendar.SampleEvents.between;
import static de.tandembote.calendar.SampleEvents.days;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.calendar.CalendarEvent.State;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("published calendar files that are taken over")
class PublishedCalendarTests {

    @Test
    void keepsWhatIsPublished() {
        assertThat(events("""
                UID:{A-1}@example.org
                DTSTAMP:20260301T080000Z
                LAST-MODIFIED:20260201T080000Z
                SEQUENCE:4
                STATUS:TENTATIVE
                DTSTART;TZID=Europe/Berlin:20260305T090000
                DTEND;TZID=Europe/Berlin:20260305T123000
                SUMMARY:Führen\\, leiten
                DESCRIPTION:Eins\\nzwei
                LOCATION:Rathaus
                CONFERENCE;VALUE=URI:https://video.example.org/7
                URL:https://www.example.org/workshop
                BEGIN:VALARM
                DESCRIPTION:Erinnerung
                DURATION:PT5M
                END:VALARM
                """))
                .containsExactly(new CalendarEvent(
                        "{A-1}@example.org",
                        4,
                        Instant.parse("2026-02-01T08:00:00Z"),
                        "Führen, leiten",
                        "Eins\nzwei\nhttps://www.example.org/workshop",
                        "Rathaus",
                        "https://video.example.org/7",
                        BERLIN,
                        List.of(between("2026-03-05T09:00", "2026-03-05T12:30")),
                        State.TENTATIVE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20260305T080000Z|DTEND:20260305T110000Z|Europe/Berlin|2026-03-05T09:00|2026-03-05T12:00",
                "DTSTART:20260305T090000|DTEND:20260305T120000|Europe/Berlin|2026-03-05T09:00|2026-03-05T12:00",
                "DTSTART;TZID=W. Europe Standard Time:20260305T090000|DURATION:PT3H|Europe/Berlin"
                        + "|2026-03-05T09:00|2026-03-05T12:00",
                "DTSTART;TZID=/Europe/Vienna:20260305T090000|DURATION:P1W|Europe/Vienna|2026-03-05T09:00|2026-03-12T09:00",
                "DTSTART;TZID=America/New_York:20260305T090000|DTEND;TZID=Europe/Berlin:20260305T160000|America/New_York"
                        + "|2026-03-05T09:00|2026-03-05T10:00",
                "DTSTART;TZID=Europe/Berlin:20260328T220000|DURATION:PT8H|Europe/Berlin|2026-03-28T22:00|2026-03-29T07:00",
                "DTSTART;TZID=Unsere Zeit:20260305T090000|DURATION:PT3H|Europe/Berlin|2026-03-05T08:00|2026-03-05T11:00"
            })
    void knowsWhenWhateverTheZoneIsCalled(String start, String end, String zone, String from, String to) {
        assertThat(events(start + "\n" + end + "\n" + "UID:1\nSUMMARY:a"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.zone()).isEqualTo(ZoneId.of(zone));
                    assertThat(event.stretches()).containsExactly(between(from, to));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "DTEND;VALUE=DATE:20260307, 2026-03-06",
        "DTEND;VALUE=DATE:20260305, 2026-03-05",
        "DURATION:P2D, 2026-03-06",
        "X-NO-END:1, 2026-03-05"
    })
    void readsWholeDays(String end, String last) {
        assertThat(stretches("DTSTART;VALUE=DATE:20260305\n" + end)).containsExactly(days("2026-03-05", last));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RRULE:FREQ=WEEKLY;COUNT=4|05 12 19 26",
                "RRULE:FREQ=WEEKLY;UNTIL=20260319T080000Z|05 12 19",
                "RRULE:FREQ=WEEKLY;UNTIL=20260319T075959Z|05 12",
                "RRULE:FREQ=WEEKLY;UNTIL=20260319|05 12 19",
                "RRULE:FREQ=WEEKLY;COUNT=4~EXDATE;TZID=Europe/Berlin:20260312T090000,20260319T090000|05 26",
                "RRULE:FREQ=WEEKLY;COUNT=3~EXDATE:20260312T080000Z|05 19",
                "RRULE:FREQ=WEEKLY;COUNT=3~EXDATE:20260312T090000|05 19",
                "RRULE:FREQ=WEEKLY;COUNT=3~EXDATE;VALUE=DATE:20260312|05 19",
                "RDATE;TZID=Europe/Berlin:20260306T090000,20260310T090000|05 06 10",
                "RDATE;VALUE=DATE:20260306|05 06",
                "RDATE;VALUE=PERIOD:20260306T080000Z/PT3H,20260310T080000Z/20260310T110000Z|05 06 10"
            })
    void aSeriesIsItsStretches(String rules, String found) {
        var lines = "DTSTART;TZID=Europe/Berlin:20260305T090000\nDURATION:PT3H\n" + rules.replace('~', '\n');

        assertThat(stretches(lines))
                .containsExactlyElementsOf(List.of(found.split(" ")).stream()
                        .map(day -> between("2026-03-%sT09:00".formatted(day), "2026-03-%sT12:00".formatted(day)))
                        .toList());
    }

    @Test
    void changedPartsHaveTheirOwnTimes() {
        var series = event("""
                UID:1
                SUMMARY:a
                SEQUENCE:1
                DTSTART;TZID=Europe/Berlin:20260305T090000
                DURATION:PT3H
                RRULE:FREQ=WEEKLY;COUNT=3
                """);
        var moved = event("""
                UID:1
                SUMMARY:a
                SEQUENCE:2
                RECURRENCE-ID:20260312T080000Z
                DTSTART;TZID=Europe/Berlin:20260313T140000
                DURATION:PT1H
                """);
        var cancelled = event("""
                UID:1
                SUMMARY:a
                STATUS:CANCELLED
                RECURRENCE-ID;TZID=Europe/Berlin:20260319T090000
                DTSTART;TZID=Europe/Berlin:20260319T090000
                DURATION:PT3H
                """);

        assertThat(read(moved + series + cancelled)).isInstanceOfSatisfying(PublishedCalendar.Events.class, read -> {
            assertThat(read.events()).singleElement().satisfies(event -> {
                assertThat(event.sequence()).isEqualTo(2);
                assertThat(event.state()).isEqualTo(State.CONFIRMED);
                assertThat(event.stretches())
                        .containsExactly(
                                between("2026-03-05T09:00", "2026-03-05T12:00"),
                                between("2026-03-13T14:00", "2026-03-13T15:00"));
            });
        });
    }

    @Test
    void readsWhatWeWrite() {
        var written = List.of(
                SampleEvents.event(
                        "1",
                        "Eins",
                        between("2026-03-05T09:00", "2026-03-05T12:00"),
                        between("2026-03-09T14:00", "2026-03-09T16:00"),
                        between("2026-03-29T09:00", "2026-03-29T12:00")),
                SampleEvents.event("2", "Zwei", days("2026-04-05", "2026-04-06"), days("2026-10-09", "2026-10-09")));
        var feed = Feed.write(new FeedHead("a", "teal", "https://example.org", Duration.ofHours(4)), written);

        assertThat(PublishedCalendar.read(feed, BERLIN))
                .isInstanceOfSatisfying(PublishedCalendar.Events.class, read -> {
                    assertThat(read.events()).extracting(CalendarEvent::uid).containsExactly("1", "2");
                    assertThat(read.events().get(0).stretches())
                            .isEqualTo(written.get(0).stretches());
                    assertThat(read.events().get(1).stretches())
                            .isEqualTo(written.get(1).stretches());
                });
    }
}
