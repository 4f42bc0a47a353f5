package de.tandembote.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.tandembote.calendar.CalendarAnswer.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("IM-4 answers of calendar programs")
class CalendarAnswersTests {

    @Test
    void readsWhoAnswersWhatAndWhen() {
        var answer = CalendarAnswers.read(reply("""
                        DTSTAMP:20260310T081500Z
                        ATTENDEE;PARTSTAT=ACCEPTED;CN="Beispiel, Anna: Köln":MAILTO:Anna@Example.org
                        SEQUENCE:2
                        COMMENT:Ich bringe Kuchen mit\\, ja?
                        """)).orElseThrow();

        assertThat(answer)
                .isEqualTo(new CalendarAnswer(
                        "event-7@example.org",
                        2,
                        Instant.parse("2026-03-10T08:15:00Z"),
                        "anna@example.org",
                        Status.ACCEPTED,
                        null,
                        null,
                        false,
                        "Ich bringe Kuchen mit, ja?"));
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, ACCEPTED",
        "accepted, ACCEPTED",
        "\"DECLINED\", DECLINED",
        "TENTATIVE, TENTATIVE",
        "DELEGATED, DELEGATED"
    })
    void readsEachStatus(String written, Status status) {
        assertThat(CalendarAnswers.read(reply("ATTENDEE;PARTSTAT=" + written + ":mailto:anna@example.org")))
                .hasValueSatisfying(answer -> assertThat(answer.status()).isEqualTo(status));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART:20260312T140000Z",
                "DTSTART;TZID=Europe/Berlin:20260312T150000",
                "DTSTART;TZID=\"Europe/Berlin\":20260312T150000",
                "DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20260312T150000",
                "DTSTART;TZID=W. Europe Standard Time:20260312T150000",
                "DTSTART;TZID=\"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\":20260312T150000",
                "DTSTART;TZID=Romance Standard Time:20260312T150000",
                "DTSTART;TZID=GMT Standard Time:20260312T140000",
                "DTSTART;TZID=Eastern Standard Time:20260312T100000",
                "DTSTART;TZID=Erfundene Zeit:20260312T150000",
                "DTSTART;TZID=:20260312T150000",
                "DTSTART:20260312T150000",
            })
    void readsTheTimeThatIsProposedInEveryZone(String start) {
        assertThat(CalendarAnswers.read(counter(start))).hasValueSatisfying(answer -> {
            assertThat(answer.status()).isEqualTo(Status.COUNTERED);
            assertThat(answer.proposedStart()).isEqualTo(Instant.parse("2026-03-12T14:00:00Z"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "DTEND:20260312T153000Z, 90",
        "DTEND;TZID=W. Europe Standard Time:20260312T163000, 90",
        "DURATION:PT1H30M, 90",
        "DURATION:P1DT30M, 1470",
        "DTEND:20260312T140000Z, ",
        "DTEND:spaeter, ",
        "DURATION:-PT1H, ",
        "X-NO-END:1, "
    })
    @DisplayName("IM-8 how long it is to last is read from the end or the length that a counter-proposal names")
    void readsHowLongItIsToLastThen(String end, @Nullable Integer minutes) {
        assertThat(CalendarAnswers.read(counter("DTSTART:20260312T140000Z\n" + end)))
                .hasValueSatisfying(
                        answer -> assertThat(answer.proposedMinutes()).isEqualTo(minutes));
    }

    @Test
    @DisplayName("IM-8 who asks for the invitation again gives an answer that says nothing")
    void readsWhoAsksForItAgain() {
        var refresh = event("REFRESH", "ATTENDEE:mailto:anna@example.org\nDTSTAMP:20260310T081500Z");

        assertThat(CalendarAnswers.isAnswer(refresh)).isTrue();
        assertThat(CalendarAnswers.read(refresh)).hasValueSatisfying(answer -> {
            assertThat(answer.status()).isEqualTo(Status.REFRESH);
            assertThat(answer.attendee()).isEqualTo("anna@example.org");
            assertThat(answer.uid()).isEqualTo("event-7@example.org");
        });
    }

    @Test
    void readsWhetherItIsAboutOnePartOnly() {
        var part = "ATTENDEE;PARTSTAT=DECLINED:mailto:anna@example.org\nRECURRENCE-ID:20260312T140000Z";

        assertThat(CalendarAnswers.read(reply(part)))
                .hasValueSatisfying(answer -> assertThat(answer.oneOccurrence()).isTrue());
        assertThat(CalendarAnswers.read(counter("DTSTART:20260312T140000Z")))
                .hasValueSatisfying(answer -> assertThat(answer.oneOccurrence()).isFalse());
    }

    @Test
    void readsAZoneThatOnlyTheAnswerDefines() {
        var zone = """
                BEGIN:VTIMEZONE
                TZID:Unsere Zeit
                TZURL:https://example.org/never-asked
                BEGIN:STANDARD
                DTSTART:16010101T030000
                TZOFFSETFROM:-0400
                TZOFFSETTO:-0500
                RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                TZOFFSETFROM:-0500
                TZOFFSETTO:-0400
                RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                """;
        var text = counter("DTSTART;TZID=Unsere Zeit:20260312T150000").replace("BEGIN:VEVENT", zone + "BEGIN:VEVENT");

        assertThat(CalendarAnswers.read(text))
                .hasValueSatisfying(
                        answer -> assertThat(answer.proposedStart()).isEqualTo(Instant.parse("2026-03-12T19:00:00Z")));
    }

    @Test
    void readsPastWhatIsBroken() {
        var answer = CalendarAnswers.read("""
                \ufeffBEGIN:VCALENDAR
                X-WR-BROKEN
                X-"=;;:=
                METHOD:reply
                BEGIN:VEVENT
                UID:040000008200E00074C5B7101A82E008000000
                 00E0
                ATTENDEE;CN=Anna;
                 PARTSTAT=DECLINED:mailto:anna@exam
                 ple.org
                DTSTAMP:heute
                SEQUENCE:viele
                BEGIN:VALARM
                UID:of-the-alarm
                END:VALARM
                END:VEVENT
                """).orElseThrow();

        assertThat(answer.uid()).isEqualTo("040000008200E00074C5B7101A82E00800000000E0");
        assertThat(answer.attendee()).isEqualTo("anna@example.org");
        assertThat(answer.status()).isEqualTo(Status.DECLINED);
        assertThat(answer.stamp()).isNull();
        assertThat(answer.sequence()).isZero();
    }

    @Test
    void takesTheWriterAmongAllWhoWereInvited() {
        var all = reply("""
                ATTENDEE;PARTSTAT=DECLINED:mailto:ben@example.org
                ATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@example.org
                """);

        assertThat(CalendarAnswers.read(all, "Anna@example.org"))
                .hasValueSatisfying(answer -> assertThat(answer.status()).isEqualTo(Status.ACCEPTED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@example.org\nEND:VEVENT",
                "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:1\nATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:a@example.org",
                "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@example.org",
                "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:1\nEND:VEVENT"
            })
    void takesNothingElseForAnAnswer(String calendar) {
        assertThat(CalendarAnswers.read(calendar)).isEmpty();
    }

    @Test
    void readsOtherPeoplesCalendarsWithoutFailing() throws IOException {
        var shared = Objects.requireNonNullElse(System.getenv("TANDEMBOTE_SHARED"), "../shared");
        var calendars = Path.of(shared, "fixtures", "calendars");
        assumeTrue(Files.isDirectory(calendars), "other people's calendars are not at hand");

        try (var files = Files.list(calendars)) {
            for (var file : files.toList()) {
                var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                for (var method : new String[] {"REPLY", "COUNTER"}) {
                    var answered = text.replaceFirst("BEGIN:VEVENT", "METHOD:" + method + "\nBEGIN:VEVENT");
                    assertThat(CalendarAnswers.read(answered))
                            .as(file.toString())
                            .isNotNull();
                }
            }
        }
    }

    private static String reply(String lines) {
        return event("REPLY", lines);
    }

    private static String counter(String lines) {
        return event("COUNTER", "ATTENDEE;PARTSTAT=TENTATIVE:mailto:anna@example.org\n" + lines);
    }

    private static String event(String method, String lines) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:%s\nBEGIN:VEVENT\nUID:event-7@example.org\n%s\nEND:VEVENT\nEND:VCALENDAR\n"
                .formatted(method, lines)
                .replace("\n", "\r\n");
    }
}
