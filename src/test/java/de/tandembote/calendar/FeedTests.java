package de.tandembote.calendar;

import static de.tandembote.calendar.SampleEvents.between;
import static de.tandembote.calendar.SampleEvents.days;
import static de.tandembote.calendar.SampleEvents.event;
import static de.tandembote.calendar.SampleEvents.in;
import static de.tandembote.calendar.SampleEvents.workshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("FE-1 feeds")
class FeedTests {

    private static final FeedHead HEAD =
            new FeedHead("Mentoring, Köln", "teal", "https://bote.example.org/feed/abc", Duration.ofHours(4));
    private static final CalendarEvent MORNING = workshop(between("2026-03-05T09:00", "2026-03-05T12:30"));
    private static final CalendarEvent DAY = event("day@example.org", "Netzwerktag", days("2026-02-01", "2026-02-01"));

    @Test
    @DisplayName("FE-1 a feed says its name, colour, source and how often to look, as old and new programs know it")
    void saysWhatItIs() {
        assertThat(Feed.write(HEAD, List.of(MORNING)).lines())
                .contains(
                        "NAME:Mentoring\\, Köln",
                        "X-WR-CALNAME:Mentoring\\, Köln",
                        "COLOR:teal",
                        "SOURCE;VALUE=URI:https://bote.example.org/feed/abc",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT4H",
                        "X-PUBLISHED-TTL:PT4H");
    }

    @Test
    @DisplayName("FE-1 each event has its UID, stamps, sequence and state, and nobody is named, asked or woken")
    void saysWhatEachEventIs() {
        assertThat(Feed.write(HEAD, List.of(MORNING.in(CalendarEvent.State.CANCELLED)))
                        .lines())
                .contains(
                        "UID:workshop-1@example.org",
                        "DTSTAMP:20260115T083000Z",
                        "LAST-MODIFIED:20260115T083000Z",
                        "SEQUENCE:3",
                        "STATUS:CANCELLED")
                .noneMatch(line -> line.startsWith("METHOD")
                        || line.startsWith("ATTENDEE")
                        || line.startsWith("ORGANIZER")
                        || line.contains("VALARM"));
    }

    @Test
    @DisplayName("FE-2 the same events in any order are the same bytes")
    void isTheSameForTheSame() {
        assertThat(Feed.write(HEAD, List.of(MORNING, DAY))).isEqualTo(Feed.write(HEAD, List.of(DAY, MORNING)));
    }

    @Test
    void breaksLinesAt75OctetsAndNoCharacter() {
        var title = "x" + "ß😀€a".repeat(60);
        var feed = Feed.write(HEAD, List.of(event("u", title, between("2026-03-05T09:00", "2026-03-05T12:30"))));

        assertThat(feed.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n") || line.contains("\ufffd"));
        assertThat(feed.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
        assertThat(feed).endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void anEmptyFeedIsACalendarToo() throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(Feed.write(HEAD, List.of())));

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getComponents("VEVENT")).isEmpty();
    }

    @Test
    void aSingleEventIsPublished() {
        assertThat(Feed.single(MORNING).lines())
                .contains("METHOD:PUBLISH", "UID:workshop-1@example.org")
                .doesNotContain("REFRESH-INTERVAL;VALUE=DURATION:PT4H");
    }

    @Test
    void definesEachZoneOnce() {
        var kiritimati = in(
                event("far", "Weit weg", between("2026-03-05T09:00", "2026-03-05T12:30")),
                java.time.ZoneId.of("Pacific/Kiritimati"));

        assertThat(Feed.write(
                                HEAD,
                                List.of(
                                        MORNING,
                                        kiritimati,
                                        event("u", "Noch einer", DAY.stretches().getFirst())))
                        .lines()
                        .filter(line -> line.startsWith("TZID")))
                .containsExactly("TZID:Europe/Berlin", "TZID:Pacific/Kiritimati");
    }
}
