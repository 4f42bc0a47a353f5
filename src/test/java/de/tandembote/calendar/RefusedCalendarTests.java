package de.tandembote.calendar;

import static de.tandembote.calendar.PublishedTexts.event;
import static de.tandembote.calendar.PublishedTexts.faults;
import static de.tandembote.calendar.PublishedTexts.read;
import static de.tandembote.calendar.SampleEvents.BERLIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.tandembote.calendar.PublishedCalendar.Fault;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("published calendar files that are not taken over")
class RefusedCalendarTests {

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
}
