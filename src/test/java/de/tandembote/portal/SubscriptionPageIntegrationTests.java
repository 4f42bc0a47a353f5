package de.tandembote.portal;

import static de.tandembote.portal.Subscribers.header;
import static de.tandembote.portal.Subscribers.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.link.Link;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The page about the calendars that a person can subscribe to. */
class SubscriptionPageIntegrationTests {

    private static final Pattern ADDRESS =
            Pattern.compile("<code class=\"address\">https://tandembote.example.org([^<]+)");

    private static Subscribers round;
    private static Links links;

    @BeforeAll
    static void begin() {
        round = new Subscribers();
        links = round.bot().get(Links.class);
    }

    @AfterAll
    static void stop() {
        round.close();
    }

    @Test
    @DisplayName("IN-15 Looking makes no address and changes no row, by GET and by HEAD")
    void in15LookingChangesNoRow() {
        var page = page(round.mentee(1));
        var before = rows();

        assertThat(shown(page)).contains("value=\"START\"");
        round.asks(round.bot(), "HEAD", page);

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aButtonMakesTheAddressOfTheOwnCalendarAndOfTheRounds() {
        var page = page(round.mentee(2));

        assertThat(presses(page, "wish=START")).isEqualTo(302);
        assertThat(presses(page, "wish=START_OF_ROUND&object=" + round.round())).isEqualTo(302);

        var addresses = addresses(page);
        assertThat(addresses).containsExactly(round.ownFeed(round.mentee(2)), round.roundFeed());
        assertThat(shown(page))
                .contains("href=\"webcal://tandembote.example.org" + addresses.getFirst())
                .contains("Mentoring Dormagen: meine Termine", "Mentoring Dormagen: Durchgang 2026/27");
        assertThat(addresses)
                .allSatisfy(feed -> assertThat(round.gets(feed).statusCode()).isEqualTo(200));
    }

    @Test
    void theCodeForTheTelephoneOpensTheSameCalendar() {
        var person = round.mentee(3);
        var feed = round.ownFeed(person);

        var codes = ShownCode.allOn(shown(page(person)));

        assertThat(codes).contains("webcal://tandembote.example.org" + feed);
    }

    @Test
    @DisplayName("FE-4 The owner sees when the calendar was last fetched")
    void fe4LastFetched() {
        var person = round.mentee(4);
        var feed = round.ownFeed(person);
        assertThat(shown(page(person))).contains("noch kein Programm abgerufen");

        round.gets(feed);

        assertThat(shown(page(person))).contains("Freitag, 13. Februar 2026, um 9 Uhr");
    }

    @Test
    @DisplayName("FE-4 A new address by a button: the old one is closed at once; a second press does nothing more")
    void fe4Renewed() {
        var person = round.mentee(6);
        var page = page(person);
        var old = round.ownFeed(person);
        var press = "wish=RENEW&object=" + link(person);
        round.gets(old);

        presses(page, press);
        var renewed = addresses(page).getFirst();
        presses(page, press);

        assertThat(round.gets(old).statusCode()).isEqualTo(404);
        assertThat(addresses(page).getFirst()).isEqualTo(renewed).isNotEqualTo(old);
        assertThat(round.gets(renewed).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "FE-4 Switched off by a button, the calendar is closed at once; switched on again, it has a new address")
    void fe4Stopped() {
        var person = round.mentee(7);
        var page = page(person);
        var feed = round.ownFeed(person);
        round.gets(feed);

        presses(page, "wish=STOP&object=" + link(person));
        assertThat(round.gets(feed).statusCode()).isEqualTo(404);
        assertThat(shown(page)).contains("Dieser Kalender ist abgeschaltet").doesNotContain(feed);

        presses(page, "wish=START");
        assertThat(round.gets(addresses(page).getFirst()).statusCode()).isEqualTo(200);
        assertThat(round.gets(feed).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyClosesWhatIsNotTheirOwn() {
        var victim = round.mentee(8);
        var feed = round.ownFeed(victim);
        var page = page(round.mentor(8));
        round.ownFeed(round.mentor(8));
        var roundFeed = round.roundFeed();
        var ofRound =
                links.find(LinkPurpose.ROUND_FEED, round.round(), round.round()).orElseThrow();

        for (var wish : List.of("STOP", "RENEW")) {
            presses(page, "wish=" + wish + "&object=" + link(victim));
            presses(page, "wish=" + wish + "&object=" + ofRound.id());
        }
        presses(page, "wish=START_OF_ROUND&object=" + UUID.randomUUID());

        assertThat(round.gets(feed).statusCode()).isEqualTo(200);
        assertThat(round.gets(roundFeed).statusCode()).isEqualTo(200);
        assertThat(round.bot().count("link WHERE purpose = 'ROUND_FEED'")).isEqualTo(1);
    }

    @Test
    void itSpeaksThePersonsLanguage() {
        var olivia = round.mentee(5);
        round.ownFeed(olivia);

        assertThat(shown(page(olivia)))
                .contains("<html lang=\"en\"", "Subscribe to the calendar", "Mentoring Dormagen: my dates")
                .doesNotContain("Kalender abonnieren", "Abschalten");
    }

    @Test
    void thePageRunsAndLoadsNothing() {
        var person = round.mentee(9);
        round.ownFeed(person);
        var answer = round.gets(page(person));

        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'self'")
                .doesNotContain("script-src", "unsafe", "data:");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "Set-Cookie")).isEmpty();
        assertThat(text(answer)).doesNotContain("<script", "style=", "<img");
    }

    @Test
    void aStrangersLinkShowsNothing() {
        assertThat(round.gets("/p/kalender/" + "a".repeat(32)).statusCode()).isEqualTo(404);
        var feed = round.ownFeed(round.mentee(9)).replace(".ics", "");
        assertThat(round.gets("/p" + feed).statusCode())
                .as("who knows the calendar's address")
                .isEqualTo(404);
    }

    private static String page(UUID person) {
        return round.path(links.issueForEver(LinkPurpose.SUBSCRIPTION, person, person));
    }

    private static UUID link(UUID person) {
        return links.find(LinkPurpose.FEED, person, person).map(Link::id).orElseThrow();
    }

    private static String shown(String page) {
        var answer = round.gets(page);
        assertThat(answer.statusCode()).isEqualTo(200);
        return text(answer);
    }

    private static List<String> addresses(String page) {
        return ADDRESS.matcher(shown(page))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static int presses(String page, String form) {
        return round.presses(page, form).statusCode();
    }

    private static String rows() {
        return round.bot()
                .database()
                .sql("SELECT l::text FROM link l ORDER BY id")
                .query(String.class)
                .list()
                .toString();
    }
}
