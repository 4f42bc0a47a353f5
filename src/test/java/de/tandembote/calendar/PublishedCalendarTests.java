package de.tandembote.calendar;

import static de.tandembote.calendar.SampleEvents.BERLIN;
import static de.tandembote.calendar.SampleEvents.between;
import static de.tandembote.calendar.SampleEvents.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.tandembote.calendar.CalendarEvent.State;
import de.tandembote.calendar.PublishedCalendar.Fault;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("published calendar files")
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUMMARY:Fest~DTSTART:20260305|line 3: the event \"Fest\" has no UID; give it one that never changes.",
                "UID:1~SUMMARY:Fest|line 3: the event \"Fest\" has no start; add DTSTART.",
                "UID:1~DTSTART:20260305|line 3: the event \"1\" has no title; add SUMMARY.",
                "UID:1~SUMMARY:Fest~DTSTART:bald|line 6: \"bald\" is no time from 1970 to 2099",
                "UID:1~SUMMARY:Fest~DTSTART:02260305T090000|line 6: \"02260305T090000\" is no time from 1970 to 2099",
                "UID:1~SUMMARY:Fest~DTSTART:20260305T090000|line 3: the event \"Fest\" does not end after its start; give it",
                "UID:1~SUMMARY:Fest~DTSTART:20260305T090000~DTEND:20260305T080000|line 7: the event \"Fest\" does not end after",
                "UID:1~SUMMARY:Fest~DTSTART:20260305T090000~DTEND:20260306|line 7: start and end must both be days or both",
                "UID:1~SUMMARY:Fest~DTSTART:20260305T090000~DURATION:bald|line 7: \"bald\" is no length of time; write it as",
                "UID:1~SUMMARY:Fest~DTSTART;TZID=Irgendwo:20260305T090000|line 6: the time zone \"Irgendwo\" is neither known",
                "UID:1~SUMMARY:Fest~DTSTART:20260305~RRULE:FREQ=DAILY|line 7: \"FREQ=DAILY\" has no end; add COUNT or UNTIL",
                "UID:1~SUMMARY:Fest~DTSTART:20260305~RRULE:FREQ=DAILY;COUNT=101|line 3: the event \"Fest\" takes place more than",
                "UID:1~SUMMARY:Fest~DTSTART:20260305~RRULE:FREQ=DAILY;UNTIL=20980101|line 7: \"FREQ=DAILY;UNTIL=20980101\" goes",
                "UID:1~SUMMARY:Fest~DTSTART:20260305~RRULE:FREQ=YEARLY;COUNT=60|line 7: \"FREQ=YEARLY;COUNT=60\" goes on for more",
                "UID:1~SUMMARY:Fest~DTSTART:20260305~RRULE:FREQ=HOURLY;COUNT=3|line 7: \"FREQ=HOURLY;COUNT=3\" is not understood",
                "UID:1~SUMMARY:Fest~DTSTART:20260305~RRULE:FREQ=DAILY;INTERVAL=0;COUNT=3|line 7: \"FREQ=DAILY;INTERVAL=0",
                "UID:1~SUMMARY:Fest~DTSTART:20260305~EXDATE:20260305|line 3: the event \"Fest\" has no day left that is not",
                "UID:1~SUMMARY:Fest~DTSTART:20260305~RECURRENCE-ID:20260305|line 3: the event \"Fest\" changes a part",
                "UID:1~SUMMARY:Fest~DTSTART:20260305~END:VEVENT~BEGIN:VEVENT~UID:1~DTSTART:20260305|line 8: the event \"1\" has the"
            })
    void refusesWithPlaceAndRemedy(String lines, String fault) {
        assertThat(faults(lines.replace('~', '\n')))
                .singleElement()
                .satisfies(
                        found -> assertThat(found.toString()).startsWith(fault).endsWith("."));
    }

    @Test
    void tellsAllFaultsAtOnce() {
        var file = read(event("SUMMARY:eins\nDTSTART:20260305") + event("UID:2\nSUMMARY:zwei"));

        assertThat(file)
                .isInstanceOfSatisfying(
                        PublishedCalendar.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::line)
                                .containsExactly(3, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Guten Tag",
                "<html>Bitte anmelden: https://example.org</html>",
                "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR",
                "BEGIN:VCALENDAR\nVERSION:1.0\nBEGIN:VEVENT\nUID:1\nSUMMARY:a\nDTSTART:20260305\nEND:VEVENT\nEND:VCALENDAR",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:a\nDTSTART:20260305"
            })
    void refusesWhatIsNoWholeCalendar(String text) {
        assertThat(PublishedCalendar.read(text, BERLIN))
                .isInstanceOfSatisfying(
                        PublishedCalendar.Refused.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.reason()).endsWith(".")));
    }

    @Test
    void isDoneInBoundedTimeWithWhatNobodyShouldSend() {
        var endless = IntStream.range(0, 900)
                .mapToObj(number -> event("UID:%d\nSUMMARY:a\nDTSTART:20260305\n".formatted(number)
                        + "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=9999"))
                .toList();
        var zones = IntStream.range(0, 900)
                .mapToObj(number -> event("UID:%d\nSUMMARY:a\nDTSTART;TZID=Zone %d:20260305T090000\nDURATION:PT1H"
                        .formatted(number, number)))
                .toList();

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(read(String.join("", endless))).isInstanceOf(PublishedCalendar.Refused.class);
            assertThat(read(String.join("", zones))).isInstanceOf(PublishedCalendar.Refused.class);
            assertThat(read("X".repeat(2_000_000))).isInstanceOf(PublishedCalendar.Refused.class);
        });
    }

    @Test
    void readsOtherPeoplesFilesOrSaysWhyNot() throws Exception {
        var shared = Objects.requireNonNullElse(System.getenv("TANDEMBOTE_SHARED"), "../shared");
        var folder = Path.of(shared, "fixtures", "calendars");
        var present = Files.isDirectory(folder);
        assertThat(present || !"true".equals(System.getenv("CI")))
                .as("required in CI: " + folder)
                .isTrue();
        assumeTrue(present, "other people's calendars are not at hand");

        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".ics")).toList()) {
                var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                var read = assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> PublishedCalendar.read(text, BERLIN), file.toString());
                assertThat(isSound(read)).as("%s: %s", file, read).isTrue();
            }
        }
    }

    private static boolean isSound(PublishedCalendar read) {
        return switch (read) {
            case PublishedCalendar.Events(var events) ->
                !events.isEmpty()
                        && events.stream()
                                .allMatch(event -> !event.uid().isBlank()
                                        && event.stretches().stream()
                                                .allMatch(each -> each.start().isBefore(each.end())));
            case PublishedCalendar.Refused(var faults) ->
                !faults.isEmpty()
                        && faults.stream().allMatch(fault -> fault.reason().matches("(?s).*(;|,) .*\\."));
        };
    }

    private static List<Stretch> stretches(String lines) {
        return events("UID:1\nSUMMARY:a\n" + lines).getFirst().stretches();
    }

    private static List<CalendarEvent> events(String lines) {
        return switch (read(event(lines))) {
            case PublishedCalendar.Events(var events) -> events;
            case PublishedCalendar.Refused(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static List<Fault> faults(String lines) {
        return switch (read(event(lines))) {
            case PublishedCalendar.Events(var events) -> throw new AssertionError(events.toString());
            case PublishedCalendar.Refused(var faults) -> faults;
        };
    }

    private static PublishedCalendar read(String events) {
        return PublishedCalendar.read("BEGIN:VCALENDAR\nVERSION:2.0\n" + events + ZONE + "END:VCALENDAR\n", BERLIN);
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\n" + lines.strip() + "\nEND:VEVENT\n";
    }

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
}
