package de.tandembote.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.script.Language;
import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Asked;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A megabyte of the same, in every place of a mail, is read in less than a second. */
@DisplayName("IN-9 a megabyte of anything")
class MegabyteTests {

    /** A mebibyte of headers would be refused. */
    private static final int MEGABYTE = 1_000_000;

    private static final Asked REMINDER =
            new Asked(QuestionKind.MONTHLY_REMINDER, null, LocalDateTime.parse("2026-03-10T09:00"), Language.DE);

    private static final List<String> BODIES = List.of(
            ">",
            "> ",
            ">\n",
            "> a\n",
            "a@b.de\n",
            "<a@b.de>\n",
            "Anna <a@b.de>\n",
            "a@b.de, ",
            "von a@b.de\n",
            "Von: a@b.de\n",
            "Am 5.3. schrieb\n",
            "Am 5.3.2026 um 9:00 schrieb Anna\n",
            "On 5 March\n",
            "a:\n",
            "a\n",
            "\n",
            " ",
            "\t\n",
            "x",
            "ä",
            "\n--\n",
            "Viele Grüße\n",
            "Anna Beispiel\n",
            "Anna Beispiel\n\n",
            "Anna Beispiel\nReferentin\nTel. 0221 1234567\n",
            "----\n",
            "_\n",
            "Von meinem iPhone gesendet\n",
            "begin 644 a\n",
            "-----BEGIN PGP MESSAGE-----\n",
            "am 5.3. um 15 Uhr ",
            "5.4.3.2.1.",
            "user unknown 5.1.1 a@b.de\n",
            "👍",
            "\u200b",
            "e\u0301",
            "\u0301");

    private static final List<String> HTML = List.of(
            "<",
            "<a",
            "</",
            "<!--",
            "<div>",
            "<div class=\"gmail_quote\">",
            "<blockquote>",
            "</blockquote>",
            "<blockquote></div>",
            "<p>a",
            "<br>",
            "a<br>",
            "<td>a@b.de",
            "&",
            "&#x",
            "&auml;",
            "<style>",
            "<head>",
            "<a href='",
            "<a b=\"",
            "<div id=\"signature\">a</div>",
            "<pre>\n");

    private static final List<String> HEADERS = List.of(
            "To: bot@example.org\n",
            "Received: from a by b; Tue, 10 Mar 2026 09:00:00 +0100\n",
            "A: =?utf-8?q?a?=\n",
            "A: =?utf-8?q?\n",
            "a",
            "A: a\n ",
            "A: \n\t",
            "To: <a@b.de>,\n ",
            "From: a@b.de,",
            "From: (",
            "From: \"",
            "From: <",
            "Subject: Re: ",
            "References: <a@b.de>\n ",
            "Content-Type: a; b=c;\n ",
            "Auto-Submitted: (",
            "Return-Path: <>\n");

    private static final List<String> CALENDARS = List.of(
            "BEGIN:VEVENT\n",
            "END:VEVENT\n",
            "ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.de\n",
            "COMMENT:a\n",
            "COMMENT:a\n b\n",
            "DTSTART;TZID=a/",
            "X;A=b",
            "X;A=\"",
            " a\n",
            "BEGIN:VTIMEZONE\n",
            "BEGIN:VTIMEZONE\nTZID:a\nEND:VTIMEZONE\n");

    private static final List<String> PARTS = List.of(
            "--b\n",
            "--b\n\n",
            "--b\n\na\n",
            "--b\nContent-Type: text/html\n\n<p>a\n",
            "--b\nContent-Type: text/calendar\n\nBEGIN:VCALENDAR\n",
            "--b\nContent-Type: multipart/mixed; boundary=b\n\n",
            "--b\nContent-Type: message/rfc822\n\nSubject: a\n\n",
            "--b--\n",
            "-",
            "b\n");

    @ParameterizedTest
    @MethodSource
    void isReadInASecond(String place, String head, String repeated) {
        var mail = (head + repeated.repeat(MEGABYTE / repeated.length())).getBytes(UTF_8);

        var effort = Effort.of(() -> Reader.mail(mail, REMINDER));

        assertThat(effort).as(place + " of " + repeated).isLessThan(Effort.MOST);
    }

    static Stream<Arguments> isReadInASecond() {
        return Stream.of(
                        of("text", "From: a@example.org\n\n", BODIES),
                        of("text", "From: a@example.org\n\nJa, gern.\n\n", BODIES),
                        of("flowed", "From: a@example.org\nContent-Type: text/plain; format=flowed\n\n", BODIES),
                        of("html", "From: a@example.org\nContent-Type: text/html\n\n", BODIES),
                        of("bounce", "From: mailer-daemon@example.org\nSubject: Undeliverable\n\n", BODIES),
                        of("report", REPORT, BODIES),
                        of("calendar", CALENDAR, BODIES),
                        of("base64", "From: a@example.org\nContent-Transfer-Encoding: base64\n\n", BODIES),
                        of("quoted", "From: a@example.org\nContent-Transfer-Encoding: quoted-printable\n\n", BODIES),
                        of("html", "From: a@example.org\nContent-Type: text/html\n\n", HTML),
                        of("header", "From: a@example.org\n", HEADERS),
                        of("calendar", CALENDAR, CALENDARS),
                        of("calendar", CALENDAR + EVENT, CALENDARS),
                        of("parts", "From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n", PARTS),
                        of("parts", "From: a@example.org\nContent-Type: multipart/alternative\n\n", PARTS))
                .flatMap(all -> all);
    }

    private static final String CALENDAR =
            "From: a@example.org\nContent-Type: text/calendar; method=REPLY\n\nBEGIN:VCALENDAR\nMETHOD:COUNTER\n";

    private static final String EVENT = "BEGIN:VEVENT\nUID:1\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@example.org\n";

    private static final String REPORT = "From: mailer-daemon@example.org\nContent-Type: multipart/report;"
            + " report-type=delivery-status; boundary=b\n\n--b\n\nNo.\n--b\nContent-Type: message/delivery-status\n\n";

    private static Stream<Arguments> of(String place, String head, List<String> repeated) {
        return repeated.stream().map(each -> Arguments.of(place, head, each));
    }
}
