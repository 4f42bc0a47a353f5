package de.tandembote.portal;

import static de.tandembote.portal.Subscribers.header;
import static de.tandembote.portal.Subscribers.text;
import static de.tandembote.portal.Subscribers.unzipped;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.meeting.TandemMeetings;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a calendar is handed out to programs that ask again and again (RFC 9110). */
class FeedAnswersIntegrationTests {

    private static Subscribers round;
    private static String feed;

    @BeforeAll
    static void begin() {
        round = new Subscribers();
        round.plans(1, LocalDate.parse("2026-03-05"), LocalTime.parse("15:00"), 90);
        feed = round.ownFeed(round.mentee(1));
    }

    @AfterAll
    static void stop() {
        round.close();
    }

    @Test
    @DisplayName("FE-2 Two GETs without a change are byte for byte the same, also if it was made anew in between")
    void fe2Same() {
        var first = round.gets(feed);
        round.clock().passes(Subscribers.NOT_TRUSTED_ANY_MORE);
        var second = round.gets(feed);

        assertThat(second.body()).isEqualTo(first.body()).hasSizeGreaterThan(1000);
        assertThat(header(second, "ETag")).isEqualTo(header(first, "ETag")).matches("\"[0-9a-f]{32}\"");
        assertThat(header(second, "Last-Modified")).isEqualTo(header(first, "Last-Modified"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "*", "\"a\", %s", "\"a\" ,W/\"b\",W/%s", "\"with, comma\", %s, \"z\""})
    @DisplayName("FE-2 Who has it already hears so: by a tag, a weak tag, one of several, an asterisk")
    void fe2Known(String known) {
        var tag = header(round.gets(feed), "ETag");

        var answer = round.gets(feed, "If-None-Match", known.formatted(tag));

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "ETag")).isEqualTo(tag);
        assertThat(header(answer, "Cache-Control")).contains("private");
        assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "W/\"a\"", "\"a\", \"b\"", "a", "\"", "W/", ",", "\"a", "abc*"})
    @DisplayName("FE-2 Who has something else, or says so badly, gets it")
    void fe2Unknown(String known) {
        assertThat(round.gets(feed, "If-None-Match", known).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("FE-2 If-None-Match in two header fields is one list")
    void fe2TwoFields() {
        var tag = header(round.gets(feed), "ETag");

        assertThat(round.gets(feed, "If-None-Match", "\"a\"", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    @DisplayName("FE-2 If-Modified-Since: known at that second and later, not before")
    void fe2Since() {
        var changed = header(round.gets(feed), "Last-Modified");

        assertThat(round.gets(feed, "If-Modified-Since", changed).statusCode()).isEqualTo(304);
        assertThat(round.gets(feed, "If-Modified-Since", later(changed, 1)).statusCode())
                .isEqualTo(304);
        assertThat(round.gets(feed, "If-Modified-Since", later(changed, -1)).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-13", "Fri, 13 Feb", "0", "-1", "Fri, 99 Feb 2036 08:00:00 GMT"})
    @DisplayName("FE-2 A broken date does not count")
    void fe2BrokenDate(String broken) {
        assertThat(round.gets(feed, "If-Modified-Since", broken).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("FE-2 If-None-Match comes before If-Modified-Since, whatever that says")
    void fe2Order() {
        var whole = round.gets(feed);
        var changed = header(whole, "Last-Modified");

        assertThat(round.gets(feed, "If-None-Match", "\"a\"", "If-Modified-Since", changed)
                        .statusCode())
                .isEqualTo(200);
        assertThat(round.gets(feed, "If-None-Match", header(whole, "ETag"), "If-Modified-Since", later(changed, -9))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    @DisplayName("FE-2 Deletion of the newest event changes the ETag and moves Last-Modified on")
    void fe2Deletion() {
        var before = round.gets(feed);
        var meeting = round.plans(1, LocalDate.parse("2026-04-09"), null, null);
        var with = round.gets(feed);
        for (var rows : List.of(
                "planned_message WHERE meeting_id",
                "question WHERE meeting_id",
                "meeting_change WHERE meeting_id",
                "meeting WHERE id")) {
            round.bot()
                    .database()
                    .sql("DELETE FROM " + rows + " = ?")
                    .param(meeting)
                    .update();
        }
        round.clock().passes(Subscribers.NOT_TRUSTED_ANY_MORE);
        var without = round.gets(feed);

        assertThat(without.body()).isEqualTo(before.body());
        assertThat(header(without, "ETag")).isNotEqualTo(header(with, "ETag"));
        assertThat(round.gets(feed, "If-Modified-Since", header(with, "Last-Modified"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(time(without)).isAfter(time(with));
    }

    @Test
    @DisplayName("FE-2 Two changes within a second are told apart, also by time alone")
    void fe2WithinASecond() {
        var meeting = round.plans(2, LocalDate.parse("2026-03-05"), LocalTime.parse("15:00"), null);
        var other = round.ownFeed(round.mentee(2));
        var proposed = round.gets(other);
        round.bot().get(TandemMeetings.class).confirm(meeting, round.mentor(2));
        var confirmed = round.gets(other);

        assertThat(text(confirmed)).contains("STATUS:CONFIRMED");
        assertThat(time(confirmed)).isEqualTo(time(proposed).plus(Duration.ofSeconds(1)));
    }

    @Test
    @DisplayName("FE-5 HEAD says the same as GET, without the calendar")
    void fe5Head() {
        for (var encoding : new String[] {"identity", "gzip"}) {
            var whole = round.gets(feed, "Accept-Encoding", encoding);
            var head = round.asks(round.bot(), "HEAD", feed, "Accept-Encoding", encoding);

            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(namesAndValues(head)).isEqualTo(namesAndValues(whole));
            assertThat(header(head, "Content-Length")).isEqualTo("" + whole.body().length);
            assertThat(round.asks(round.bot(), "HEAD", feed, "If-None-Match", "*")
                            .statusCode())
                    .isEqualTo(304);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "deflate, gzip;q=0.5", "*", "x-gzip", "br;q=1.0, *;q=0.1"})
    @DisplayName("FE-5 Who takes gzip gets it, with a strong tag of its own")
    void fe5Gzip(String accepted) {
        var plain = round.gets(feed);
        var zipped = round.gets(feed, "Accept-Encoding", accepted);

        assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
        assertThat(unzipped(zipped)).isEqualTo(text(plain));
        assertThat(header(zipped, "ETag")).startsWith("\"").isNotEqualTo(header(plain, "ETag"));
        assertThat(header(zipped, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(round.gets(feed, "Accept-Encoding", accepted, "If-None-Match", header(zipped, "ETag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(round.gets(feed, "If-None-Match", header(zipped, "ETag")).statusCode())
                .as("the other form is not the same bytes")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "gzip;q=0", "gzip; q=0.0, *", "br", ";", "*;q=0"})
    @DisplayName("FE-5 Who does not take gzip gets the plain form")
    void fe5Plain(String accepted) {
        var answer = round.gets(feed, "Accept-Encoding", accepted);

        assertThat(header(answer, "Content-Encoding")).isEmpty();
        assertThat(text(answer)).startsWith("BEGIN:VCALENDAR\r\n");
    }

    @Test
    @DisplayName("FE-4 A calendar is its owner's alone and leaves no trace elsewhere")
    void fe4Headers() {
        var answer = round.gets(feed);

        assertThat(header(answer, "Content-Type")).isEqualToIgnoringWhitespace("text/calendar;charset=utf-8");
        assertThat(header(answer, "Content-Disposition")).isEqualTo("inline; filename=\"mentoring.ics\"");
        assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-cache");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Robots-Tag")).contains("noindex");
        assertThat(header(answer, "Set-Cookie")).isEmpty();
    }

    private static ZonedDateTime time(HttpResponse<?> answer) {
        return ZonedDateTime.parse(header(answer, "Last-Modified"), DateTimeFormatter.RFC_1123_DATE_TIME);
    }

    private static String later(String date, int seconds) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).plusSeconds(seconds));
    }

    /** What the server says of its own accord; the time of day is another each time. */
    private static String namesAndValues(HttpResponse<?> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove(":status");
        return headers.toString();
    }
}
