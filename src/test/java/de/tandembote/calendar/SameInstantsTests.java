package de.tandembote.calendar;

import static de.tandembote.calendar.SampleEvents.TEAM;
import static de.tandembote.calendar.SampleEvents.anna;
import static de.tandembote.calendar.SampleEvents.between;
import static de.tandembote.calendar.SampleEvents.days;
import static de.tandembote.calendar.SampleEvents.event;
import static de.tandembote.calendar.SampleEvents.in;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.testing.Readers;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("IM-3, FE-3 every reader finds the same instants")
class SameInstantsTests {

    private static final FeedHead HEAD =
            new FeedHead("Mentoring, Köln", "teal", "https://bote.example.org/feed/abc", Duration.ofHours(4));

    /** An event, and what each reader is to find of it, without its UID and title. */
    record Case(String name, CalendarEvent event, List<String> found) {
        @Override
        public String toString() {
            return name;
        }

        List<String> lines() {
            return found.stream()
                    .map(when -> String.join("|", event.uid(), when, event.title())
                            .replace("\\", "\\\\")
                            .replace("\n", "\\n"))
                    .toList();
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                of(
                        "the-day-before-spring",
                        List.of("2026-03-28T08:00:00Z|2026-03-28T11:00:00Z"),
                        between("2026-03-28T09:00", "2026-03-28T12:00")),
                of(
                        "the-day-of-spring",
                        List.of("2026-03-29T07:00:00Z|2026-03-29T10:00:00Z"),
                        between("2026-03-29T09:00", "2026-03-29T12:00")),
                of(
                        "across-spring",
                        List.of("2026-03-28T21:00:00Z|2026-03-29T04:00:00Z"),
                        between("2026-03-28T22:00", "2026-03-29T06:00")),
                of(
                        "the-day-of-autumn",
                        List.of("2026-10-25T08:00:00Z|2026-10-25T11:00:00Z"),
                        between("2026-10-25T09:00", "2026-10-25T12:00")),
                of(
                        "across-autumn",
                        List.of("2026-10-24T20:00:00Z|2026-10-25T05:00:00Z"),
                        between("2026-10-24T22:00", "2026-10-25T06:00")),
                of(
                        "series-over-spring",
                        List.of(
                                "2026-03-22T08:00:00Z|2026-03-22T11:00:00Z",
                                "2026-03-29T07:00:00Z|2026-03-29T10:00:00Z",
                                "2026-04-12T07:00:00Z|2026-04-12T10:00:00Z"),
                        between("2026-03-22T09:00", "2026-03-22T12:00"),
                        between("2026-03-29T09:00", "2026-03-29T12:00"),
                        between("2026-04-12T09:00", "2026-04-12T12:00")),
                of(
                        "nights-over-spring",
                        List.of(
                                "2026-03-27T21:00:00Z|2026-03-28T05:00:00Z",
                                "2026-03-28T21:00:00Z|2026-03-29T04:00:00Z",
                                "2026-03-29T20:00:00Z|2026-03-30T04:00:00Z"),
                        between("2026-03-27T22:00", "2026-03-28T06:00"),
                        between("2026-03-28T22:00", "2026-03-29T06:00"),
                        between("2026-03-29T22:00", "2026-03-30T06:00")),
                of(
                        "different-lengths",
                        List.of(
                                "2026-10-20T07:00:00Z|2026-10-20T10:00:00Z",
                                "2026-10-24T12:00:00Z|2026-10-24T16:30:00Z",
                                "2026-10-26T08:00:00Z|2026-10-26T11:00:00Z"),
                        between("2026-10-20T09:00", "2026-10-20T12:00"),
                        between("2026-10-24T14:00", "2026-10-24T18:30"),
                        between("2026-10-26T09:00", "2026-10-26T12:00")),
                of("whole-day", List.of("2026-03-29|2026-03-30"), days("2026-03-29", "2026-03-29")),
                of("whole-days", List.of("2026-10-24|2026-10-27"), days("2026-10-24", "2026-10-26")),
                of(
                        "whole-days-apart",
                        List.of("2026-03-27|2026-03-29", "2026-03-31|2026-04-01", "2026-04-04|2026-04-06"),
                        days("2026-03-27", "2026-03-28"),
                        days("2026-03-31", "2026-03-31"),
                        days("2026-04-04", "2026-04-05")),
                of(
                        "wholeDayAndTime",
                        List.of(
                                "2026-03-27T23:00:00Z|2026-03-28T23:00:00Z",
                                "2026-03-30T08:00:00Z|2026-03-30T09:00:00Z"),
                        days("2026-03-28", "2026-03-28"),
                        between("2026-03-30T10:00", "2026-03-30T11:00")),
                titled("Übergänge gestalten, führen; \"leiten\" \\ lernen\nZweite Zeile 😀 " + "sehr ".repeat(40)
                        + "lang"),
                new Case(
                        "cancelled",
                        event("cancelled@example.org", "Fällt aus", between("2026-05-05T09:00", "2026-05-05T12:00"))
                                .in(CalendarEvent.State.CANCELLED),
                        List.of("2026-05-05T07:00:00Z|2026-05-05T10:00:00Z")),
                elsewhere("Asia/Kolkata", "2026-05-05T03:30:00Z|2026-05-05T06:30:00Z"),
                elsewhere("America/Nuuk", "2026-05-05T10:00:00Z|2026-05-05T13:00:00Z"),
                elsewhere("Africa/Casablanca", "2026-05-05T08:00:00Z|2026-05-05T11:00:00Z"),
                elsewhere("UTC", "2026-05-05T09:00:00Z|2026-05-05T12:00:00Z"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void byTheLibraryInAnInvitation(Case each) {
        assertThat(LibraryReader.read(invitation(each.event()))).isEqualTo(each.lines());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void byOthersInAnInvitation(Case each) {
        assertThat(Readers.read(invitation(each.event())))
                .allSatisfy((reader, lines) -> assertThat(lines).as(reader).isEqualTo(each.lines()));
    }

    @Test
    @DisplayName("FE-3 a feed is read without complaint by iCal4j, ical.js, python-icalendar and libical")
    void inAFeed() {
        var feed = Feed.write(HEAD, cases().map(Case::event).toList());
        var expected = cases().flatMap(each -> each.lines().stream()).sorted().toList();

        assertThat(LibraryReader.parse(feed).validate().getEntries()).isEmpty();
        assertThat(LibraryReader.read(feed)).isEqualTo(expected);
        assertThat(Readers.read(feed))
                .allSatisfy((reader, lines) -> assertThat(lines).as(reader).isEqualTo(expected));
    }

    @Test
    @DisplayName("FE-3 an empty feed is read without complaint as well")
    void inAnEmptyFeed() {
        assertThat(Readers.read(Feed.write(HEAD, List.of())))
                .hasSize(3)
                .allSatisfy((reader, lines) -> assertThat(lines).as(reader).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void inADownload(Case each) {
        assertThat(LibraryReader.read(Feed.single(each.event()))).isEqualTo(each.lines());
    }

    private static String invitation(CalendarEvent event) {
        return Invitations.request(event, TEAM, anna(ParticipationStatus.NEEDS_ACTION));
    }

    private static Case of(String name, List<String> found, Stretch... stretches) {
        return new Case(name, event(name + "@example.org", "Workshop " + name, stretches), found);
    }

    private static Case titled(String title) {
        return new Case(
                "title",
                event("title@example.org", title, between("2026-05-05T09:00", "2026-05-05T12:00")),
                List.of("2026-05-05T07:00:00Z|2026-05-05T10:00:00Z"));
    }

    private static Case elsewhere(String zone, String found) {
        var local = event(zone + "@example.org", "Weit weg", between("2026-05-05T09:00", "2026-05-05T12:00"));
        return new Case(zone, in(local, ZoneId.of(zone)), List.of(found));
    }
}
