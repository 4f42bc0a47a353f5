package de.tandembote.rounds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * The answer that a calendar program sends when somebody presses a button, in the plainest form.
 *
 * @param from who sends the mail
 * @param to where it goes
 * @param attendee who answers by it
 * @param lines what the event says besides, each with its end
 * @param headers of the mail, each with its end
 */
record Button(
        CalendarMail invitation,
        String method,
        String status,
        String from,
        String to,
        String attendee,
        String lines,
        String headers) {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Yes, from whom the invitation is for, to where it says. */
    static Button in(CalendarMail invitation) {
        return new Button(
                invitation,
                "REPLY",
                "ACCEPTED",
                invitation.attendee(),
                invitation.organizer(),
                invitation.attendee(),
                "",
                "");
    }

    Button says(String status) {
        return new Button(invitation, method, status, from, to, attendee, lines, headers);
    }

    Button from(String other) {
        return new Button(invitation, method, status, other, to, attendee, lines, headers);
    }

    Button to(String other) {
        return new Button(invitation, method, status, from, other, attendee, lines, headers);
    }

    Button by(String other) {
        return new Button(invitation, method, status, from, to, other, lines, headers);
    }

    /** The person writes something beside it; the programs put it where these lines are. */
    Button remarks(String words) {
        return new Button(invitation, method, status, from, to, attendee, lines + "COMMENT:" + words + "\r\n", headers);
    }

    Button withHeader(String header) {
        return new Button(invitation, method, status, from, to, attendee, lines, headers + header + "\r\n");
    }

    /** Another time is proposed (RFC 5546, section 3.2.7); both in UTC, as 20260611T110000Z. */
    Button proposes(String start, String end) {
        var times = "DTSTART:%s\r\nDTEND:%s\r\n".formatted(start, end);
        return new Button(invitation, "COUNTER", "TENTATIVE", from, to, attendee, times, headers);
    }

    /** The program asks for the invitation again (RFC 5546, section 3.2.6). */
    Button asksAgain() {
        return new Button(invitation, "REFRESH", "NEEDS-ACTION", from, to, attendee, lines, headers);
    }

    /** The mail as it is written at this moment. */
    byte[] bytes(Instant now) {
        return """
                %sFrom: %s
                To: %s
                Message-ID: <%s@mail.example.org>
                Subject: Kalender
                MIME-Version: 1.0
                Content-Type: text/calendar; method=%s; charset=UTF-8
                Content-Transfer-Encoding: 8bit

                BEGIN:VCALENDAR
                PRODID:-//example.org//Kalender//DE
                VERSION:2.0
                METHOD:%s
                BEGIN:VEVENT
                UID:%s
                SEQUENCE:%d
                DTSTAMP:%s
                ORGANIZER:mailto:%s
                ATTENDEE;PARTSTAT=%s:mailto:%s
                %sEND:VEVENT
                END:VCALENDAR
                """.formatted(
                        headers,
                        from,
                        to,
                        UUID.randomUUID(),
                        method,
                        method,
                        invitation.uid(),
                        invitation.sequence(),
                        UTC.format(now),
                        invitation.organizer(),
                        status,
                        attendee,
                        lines)
                .replace("\r\n", "\n")
                .replace("\n", "\r\n")
                .getBytes(UTF_8);
    }
}
