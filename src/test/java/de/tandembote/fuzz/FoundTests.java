package de.tandembote.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.script.Language;
import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Asked;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items that broke the code or held it up, made small. */
@DisplayName("IN-9 what chance has found")
class FoundTests {

    private static final Asked PROPOSAL = new Asked(
            QuestionKind.MEETING_PROPOSAL,
            LocalDateTime.parse("2026-03-12T14:00"),
            LocalDateTime.parse("2026-03-10T09:00"),
            Language.DE);

    /** A name was cut at each slash by a call within a call. */
    @ParameterizedTest
    @ValueSource(ints = {1, 200, 201, 400_000})
    void readsAZoneOfManySlashes(int many) {
        reads(proposal("", "/a".repeat(many)));
    }

    /** A rule without an end, more often than any zone changes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=SECONDLY;INTERVAL=1;COUNT=2147483647",
                "FREQ=YEARLY;BYSECOND=0,1,2,3,4,5,6,7,8,9;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYHOUR=0,1,2,3,4,5,6,7,8,9",
                "FREQ=YEARLY;INTERVAL=2147483647",
                "FREQ=DAILY;UNTIL=99991231T000000Z",
                "FREQ=YEARLY;BYDAY=366SU;BYSETPOS=-366",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=YEARLY;BYMONTH=99;BYDAY=9XX",
                "FREQ=YEARLY;UNTIL=00000000T999999Z"
            })
    void readsAZoneThatNeverRests(String rule) {
        var zone = """
                BEGIN:VTIMEZONE
                TZID:a
                BEGIN:STANDARD
                DTSTART:16010101T000000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:%s
                END:STANDARD
                END:VTIMEZONE
                """.formatted(rule);
        reads(proposal(zone, "a"));
    }

    /** A soft line end was left out by a call within a call. */
    @Test
    void readsAMailOfSoftLineEnds() {
        reads("From: anna@example.org\nContent-Transfer-Encoding: quoted-printable\n\n" + "=\n".repeat(300_000));
    }

    private static String proposal(String zones, String zone) {
        return """
                From: anna@example.org
                Content-Type: text/calendar; method=COUNTER

                BEGIN:VCALENDAR
                METHOD:COUNTER
                %sBEGIN:VEVENT
                UID:1
                ATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@example.org
                DTSTART;TZID=%s:20260312T150000
                END:VEVENT
                END:VCALENDAR
                """.formatted(zones, zone);
    }

    private static void reads(String mail) {
        byte[] raw = mail.replace("\n", "\r\n").getBytes(UTF_8);

        assertThat(Effort.of(() -> Reader.mail(raw, PROPOSAL))).isLessThan(Effort.MOST);
    }
}
