package de.tandembote.portal;

import static de.tandembote.portal.Subscribers.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page that shows a coordinator what the events of a round cost. */
class CostPagesIntegrationTests {

    private static Subscribers round;

    @BeforeAll
    static void begin() {
        round = new Subscribers();
    }

    @AfterAll
    static void stop() {
        round.close();
    }

    @Test
    void itNamesTheRoundBelowItsHeading() {
        coordinatorReads("DE");

        assertThat(shown())
                .contains("<title>Kosten je Verwaltung · Tandembote</title>", "<h1>Kosten je Verwaltung</h1>")
                .contains("<p>Mentoring Dormagen, Durchgang 2026/27</p>");
    }

    @Test
    void itIsEnglishFromHeadToFoot() {
        coordinatorReads("EN");

        assertThat(shown())
                .contains(
                        "<html lang=\"en\"",
                        "<h1>Costs per administration</h1>",
                        "This page belongs to a personal link")
                .doesNotContain("Diese Seite");
    }

    private static void coordinatorReads(String language) {
        round.bot()
                .database()
                .sql("UPDATE person SET language = ? WHERE id = ?")
                .params(language, round.coordinator())
                .update();
    }

    private static String shown() {
        var links = round.bot().get(Links.class);
        var answer = round.gets(round.path(links.issueForEver(LinkPurpose.COSTS, round.coordinator(), round.round())));
        assertThat(answer.statusCode()).isEqualTo(200);
        return text(answer);
    }
}
