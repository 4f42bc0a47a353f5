package de.tandembote.calendar;

import static de.tandembote.calendar.SampleEvents.BERLIN;
import static de.tandembote.calendar.SampleEvents.TEAM;
import static de.tandembote.calendar.SampleEvents.anna;
import static de.tandembote.calendar.SampleEvents.between;
import static de.tandembote.calendar.SampleEvents.in;
import static de.tandembote.calendar.SampleEvents.workshop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every connection by a URL asks the selector of proxies first: this one notes what is asked for, and refuses. */
@Isolated
@DisplayName("IM-3 the network is never asked")
class NoNetworkTests {

    private final List<URI> asked = new CopyOnWriteArrayList<>();
    private @Nullable ProxySelector usual;

    @BeforeEach
    void watch() {
        usual = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                throw new IllegalStateException("no network in this test");
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {}
        });
    }

    @AfterEach
    void leave() {
        ProxySelector.setDefault(usual);
    }

    @Test
    void theWatchSeesWhoAsks() {
        assertThatThrownBy(() -> URI.create("https://example.org/zone").toURL().openStream())
                .isNotNull();

        assertThat(asked).containsExactly(URI.create("https://example.org/zone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/Nuuk", "UTC", "Asia/Kolkata"})
    void forWriting(String zone) {
        var event = in(workshop(between("2026-03-28T09:00", "2026-03-29T09:00")), ZoneId.of(zone));
        var to = anna(ParticipationStatus.NEEDS_ACTION);

        Invitations.request(event, TEAM, to);
        Invitations.cancel(event, TEAM, to);
        Feed.single(event);
        Feed.write(new FeedHead("a", "teal", "https://example.org/feed", Duration.ofHours(1)), List.of(event));

        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "Pacific/Nowhere",
                "W. Europe Standard Time",
                "http://tzurl.org/zoneinfo/Nowhere"
            })
    void forReading(String zone) {
        var text = """
                BEGIN:VCALENDAR
                VERSION:2.0
                METHOD:COUNTER
                URL:https://example.org/calendar
                BEGIN:VTIMEZONE
                TZID:%1$s
                TZURL:http://tzurl.org/zoneinfo/Nowhere
                X-TZURL:http://tzurl.org/zoneinfo/Nowhere
                BEGIN:STANDARD
                DTSTART:19700101T000000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0200
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:1
                SUMMARY:a
                ATTENDEE;PARTSTAT=TENTATIVE;DIR="ldap://example.org":mailto:anna@example.org
                ATTACH:https://example.org/file
                IMAGE;VALUE=URI:https://example.org/image
                DTSTART;TZID="%1$s":20260305T090000
                DTEND;TZID="%1$s":20260305T100000
                END:VEVENT
                END:VCALENDAR
                """.formatted(zone);

        assertThat(PublishedCalendar.read(text, BERLIN)).isInstanceOf(PublishedCalendar.Events.class);
        assertThat(CalendarAnswers.read(text)).isPresent();
        assertThat(asked).isEmpty();
    }

    @Test
    void evenForALibraryThatLooksAZoneUp() {
        LibraryReader.read(Feed.single(workshop(between("2026-03-28T09:00", "2026-03-28T10:00")))
                .replace("Europe/Berlin", "Europe/Lisbon"));

        assertThat(asked).isEmpty();
    }
}
