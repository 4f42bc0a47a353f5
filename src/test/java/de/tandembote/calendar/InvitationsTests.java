package de.tandembote.calendar;

import static de.tandembote.calendar.SampleEvents.TEAM;
import static de.tandembote.calendar.SampleEvents.anna;
import static de.tandembote.calendar.SampleEvents.between;
import static de.tandembote.calendar.SampleEvents.days;
import static de.tandembote.calendar.SampleEvents.workshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.validate.ValidationEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("IM-2, IM-3 invitations")
class InvitationsTests {

    private static final CalendarEvent MORNING = workshop(between("2026-03-05T09:00", "2026-03-05T12:30"));

    @Test
    @DisplayName("IM-2 a request tells who, what, when and since when, a line for each")
    void tellsAll() {
        assertThat(request(MORNING).lines().filter(line -> !inZone(line))).containsExactly("""
                BEGIN:VCALENDAR
                PRODID:-//Tandembote//Tandembote//DE
                VERSION:2.0
                CALSCALE:GREGORIAN
                METHOD:REQUEST
                BEGIN:VTIMEZONE
                TZID:Europe/Berlin
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:workshop-1@example.org
                DTSTAMP:20260115T083000Z
                LAST-MODIFIED:20260115T083000Z
                SEQUENCE:3
                DTSTART;TZID=Europe/Berlin:20260305T090000
                DTEND;TZID=Europe/Berlin:20260305T123000
                SUMMARY:Workshop
                DESCRIPTION:Bitte bringen Sie Ihre Notizen mit.
                LOCATION:Rathaus\\, Raum 7
                URL:https://video.example.org/raum?id=7
                CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://video.example.org/raum?id=7
                ORGANIZER;CN=Mentoring-Team:mailto:reply-address@tandembote.invalid
                ATTENDEE;CN=Anna Beispiel;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:anna@example.org
                STATUS:CONFIRMED
                TRANSP:OPAQUE
                END:VEVENT
                END:VCALENDAR""".split("\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "NEEDS_ACTION, PARTSTAT=NEEDS-ACTION;RSVP=TRUE",
        "ACCEPTED, PARTSTAT=ACCEPTED;RSVP=FALSE",
        "DECLINED, PARTSTAT=DECLINED;RSVP=FALSE",
        "TENTATIVE, PARTSTAT=TENTATIVE;RSVP=FALSE"
    })
    void asksOnlyWhoHasNotAnswered(ParticipationStatus status, String written) {
        assertThat(Invitations.request(MORNING, TEAM, anna(status))).contains(written);
    }

    @Test
    @DisplayName("IM-3 whole days are dates up to the first that is no longer meant, and need no zone")
    void writesWholeDays() {
        assertThat(request(workshop(days("2026-03-05", "2026-03-06"))).lines())
                .contains("DTSTART;VALUE=DATE:20260305", "DTEND;VALUE=DATE:20260307")
                .doesNotContain("BEGIN:VTIMEZONE");
    }

    @Test
    void writesOnePropertyALine() {
        var long1 = SampleEvents.event("long", "Ä".repeat(300), between("2026-03-05T09:00", "2026-03-05T12:30"));

        assertThat(request(long1)).contains("\r\nSUMMARY:" + "Ä".repeat(300) + "\r\n");
        assertThat(request(MORNING).replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    @DisplayName("IM-2 a cancellation is about all parts and says so")
    void cancelsAllParts() {
        var series = workshop(
                between("2026-03-05T09:00", "2026-03-05T12:00"), between("2026-03-12T14:00", "2026-03-12T16:00"));

        assertThat(Invitations.cancel(series, TEAM, anna(ParticipationStatus.ACCEPTED))
                        .lines())
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:3", "RRULE:FREQ=DAILY;COUNT=2;INTERVAL=7")
                .noneMatch(line -> line.startsWith("RECURRENCE-ID"));
    }

    @Test
    void writesWhatTheStandardAllows() throws Exception {
        var to = anna(ParticipationStatus.NEEDS_ACTION);

        for (var text : List.of(
                Invitations.request(MORNING, TEAM, to),
                Invitations.cancel(MORNING, TEAM, to),
                Invitations.declineCounter(MORNING, TEAM))) {
            var calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate().getEntries())
                    .as(text)
                    .extracting(ValidationEntry::getMessage)
                    .isEmpty();
        }
    }

    @Test
    void namesPeopleWhateverTheirNames() {
        var name = "Dr. \"Ötzi\" Beispiel; Köln: Mitte,\nNord\u0007";
        var text = Invitations.request(
                MORNING, TEAM, new Invitee(name, "oetzi+x@example.org", ParticipationStatus.ACCEPTED));

        assertThat(text)
                .contains("ATTENDEE;CN=\"Dr. 'Ötzi' Beispiel; Köln: Mitte, Nord\";")
                .contains(":mailto:oetzi+x@example.org\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "https://video.example.org/a b?x=100%#ü, URL:https://video.example.org/a%20b?x=100%25#%C3%BC",
                "https://, DESCRIPTION:Bitte bringen Sie Ihre Notizen mit.\\nhttps://"
            })
    void losesNoLink(String link, String written) {
        var event = new CalendarEvent(
                "u",
                0,
                MORNING.stamp(),
                "t",
                MORNING.description(),
                "",
                link,
                MORNING.zone(),
                MORNING.stretches(),
                CalendarEvent.State.CONFIRMED);

        assertThat(request(event).lines()).contains(written);
    }

    private static String request(CalendarEvent event) {
        return Invitations.request(event, TEAM, anna(ParticipationStatus.NEEDS_ACTION));
    }

    private static boolean inZone(String line) {
        return line.matches("(BEGIN|END):(STANDARD|DAYLIGHT)")
                || line.matches("(TZOFFSET.*|RRULE:FREQ=YEARLY.*|DTSTART:.*)");
    }
}
