package de.tandembote.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.FirstMonth;
import de.tandembote.faults.Installation;
import de.tandembote.faults.Letter;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands behind a personal link stays between us and its reader, and a look at it changes nothing (IN-15). */
class PersonalLinksIntegrationTests {

    private static final String PRIVATE = "anna.private@elsewhere.example.org";

    private static FirstMonth month;
    private static Pages pages;
    private static Installation bot;

    @BeforeAll
    static void begin() {
        month = FirstMonth.begins();
        bot = month.bot();
        pages = new Pages(month);
    }

    @AfterAll
    static void stop() {
        month.close();
    }

    @BeforeEach
    void nothingWaits() {
        month.nothingHasCome();
        bot.database().sql("UPDATE person SET language = 'DE'").update();
    }

    @Test
    void thePageKeepsItselfToItself() {
        month.comes(month.answerOf(6).from(month.mentor(6)).bytes());
        var shown = pages.get(pages.pageIn(pages.lastMailOf(pages.coordinator())));

        assertThat(shown.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
        assertThat(shown.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(shown.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(shown.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(shown.body()).doesNotContain("<script", "style=");
    }

    @Test
    void whatOpensNothingIsNotFoundAndSaysNoMore() {
        var links = bot.get(Links.class);
        month.comes(month.answerOf(7).from(month.mentor(7)).bytes());
        var page = pages.pageIn(pages.lastMailOf(pages.coordinator()));
        var link = links.look(page.substring(page.lastIndexOf('/') + 1), LinkPurpose.REVIEW)
                .orElseThrow();

        assertThat(pages.get("/p/entscheiden/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").statusCode())
                .isEqualTo(404);
        assertThat(pages.get(page.replace("entscheiden", "entscheidungen")).statusCode())
                .isEqualTo(404);
        links.revoke(link.id());
        assertThat(pages.get(page).statusCode()).isEqualTo(404);
        assertThat(pages.get(page).body()).contains("Dieser Link gilt nicht mehr");
        bot.database().sql("UPDATE link SET revoked_at = NULL").update();
        month.clock().passes(Duration.ofDays(100));
        assertThat(pages.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void in15LookingAtEveryLinkOfEveryMessageChangesNoRow() {
        month.comes(month.answerOf(1).from(month.mentor(1)).bytes());
        month.comes(month.answerOf(2).from(PRIVATE).bytes());
        month.comes(Letter.answering(
                        month.mail().mailsOf(month.mentee(3)).getLast(),
                        month.mentee(3),
                        "Wir haben uns am 27.2. getroffen, 60 Minuten, nächstes Mal am 12.3. um 15 Uhr")
                .bytes());
        bot.passesTo(FirstMonth.AFTER_THE_REMINDER.plus(Duration.ofDays(1)));
        var links = new TreeSet<String>();
        for (var address : bot.database()
                .sql("SELECT email FROM person")
                .query(String.class)
                .list()) {
            month.mail().mailsOf(address).forEach(mail -> links.addAll(pages.linksIn(mail)));
        }
        assertThat(links).hasSizeGreaterThan(2).noneMatch(link -> link.contains("link-"));
        assertThat(links.stream().map(link -> link.replaceAll("[^/]*$", "")).distinct())
                .contains("/p/entscheiden/", "/p/entscheidungen/");

        var before = pages.rows();
        for (var link : links) {
            assertThat(bot.send(link, HttpRequest.newBuilder().GET()).statusCode())
                    .as("GET of a link")
                    .isLessThan(500);
            assertThat(bot.send(link, HttpRequest.newBuilder().HEAD()).statusCode())
                    .as("HEAD of a link")
                    .isLessThan(500);
        }

        assertThat(pages.rows()).isEqualTo(before);
    }
}
