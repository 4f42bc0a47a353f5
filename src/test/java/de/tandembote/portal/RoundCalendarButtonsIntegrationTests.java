package de.tandembote.portal;

import static de.tandembote.portal.Subscribers.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.link.Link;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who coordinates a round gives its calendar another address or closes it, for everybody; nobody else does. */
class RoundCalendarButtonsIntegrationTests {

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

    @BeforeEach
    void theCalendarHasAnAddress() {
        links.renew(LinkPurpose.ROUND_FEED, round.round(), round.round());
    }

    @Test
    @DisplayName(
            "FE-4 a coordinator renews the round's address: the old one is closed for all; a second press does nothing")
    void fe4Renewed() {
        var old = address();
        var press = "wish=RENEW&object=" + link().id();
        var page = page(round.coordinator());
        assertThat(shown(page))
                .contains("Neue Adresse für alle", "müssen ihn neu")
                .contains("aria-label=\"Neue Adresse für alle: Mentoring Dormagen: Durchgang 2026/27\"");

        presses(page, press);
        var renewed = address();
        presses(page, press);

        assertThat(address()).isEqualTo(renewed).isNotEqualTo(old);
        assertThat(round.gets(old).statusCode()).isEqualTo(404);
        assertThat(round.gets(renewed).statusCode()).isEqualTo(200);
        assertThat(shown(page(round.mentee(1)))).contains(renewed).doesNotContain(old);
    }

    @Test
    @DisplayName("FE-4 a coordinator closes the round's calendar and opens it again, at another address")
    void fe4StoppedAndStartedAgain() {
        var old = address();
        var page = page(round.coordinator());

        presses(page, "wish=STOP&object=" + link().id());
        assertThat(round.gets(old).statusCode()).isEqualTo(404);
        assertThat(shown(page)).contains("Dieser Kalender ist abgeschaltet", "Für alle einschalten", "neu abonnieren");
        assertThat(shown(page(round.mentee(1))))
                .contains("Dieser Kalender ist abgeschaltet")
                .doesNotContain("START_OF_ROUND");

        presses(page, "wish=START_OF_ROUND&object=" + round.round());
        assertThat(address()).isNotEqualTo(old);
        assertThat(round.gets(address()).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("FE-4 mentees and mentors neither see the buttons nor can press them")
    void fe4NobodyElse() {
        var before = address();
        for (var person : new UUID[] {round.mentee(2), round.mentor(2)}) {
            assertThat(shown(page(person))).contains(before).doesNotContain("für alle:");
            presses(page(person), "wish=RENEW&object=" + link().id());
            presses(page(person), "wish=STOP&object=" + link().id());
        }
        assertThat(address()).isEqualTo(before);
        assertThat(round.gets(before).statusCode()).isEqualTo(200);

        presses(page(round.coordinator()), "wish=STOP&object=" + link().id());
        presses(page(round.mentee(2)), "wish=START_OF_ROUND&object=" + round.round());
        assertThat(link().isOpen()).as("once closed, it is not theirs to open").isFalse();
    }

    private static Link link() {
        return links.find(LinkPurpose.ROUND_FEED, round.round(), round.round()).orElseThrow();
    }

    private static String address() {
        return round.path(link().id());
    }

    private static String page(UUID person) {
        return round.path(links.issueForEver(LinkPurpose.SUBSCRIPTION, person, person));
    }

    private static String shown(String page) {
        return text(round.gets(page));
    }

    private static void presses(String page, String form) {
        assertThat(round.presses(page, form).statusCode()).isEqualTo(302);
    }
}
