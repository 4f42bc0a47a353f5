package de.tandembote.portal;

import static de.tandembote.portal.Subscribers.header;
import static de.tandembote.portal.Subscribers.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.link.LinkPaths;
import de.tandembote.survey.SurveyCare;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** For whom the page of a survey opens, whose answers it shows, and that looking at it changes nothing. */
class SurveyPageAccessIntegrationTests {

    private static Subscribers round;
    private static SurveyCare surveys;

    private SurveyPages pages;
    private UUID anna;

    @BeforeAll
    static void begin() {
        round = new Subscribers();
        surveys = round.bot().get(SurveyCare.class);
    }

    @AfterAll
    static void stop() {
        round.close();
    }

    @BeforeEach
    void aSurveyIsOpen() {
        pages = new SurveyPages(round);
        anna = round.mentee(1);
    }

    @AfterEach
    void nothingWasAsked() {
        pages.close();
    }

    @Test
    @DisplayName(
            "IN-15 Looking changes no row in any table, by GET and by HEAD, and the answer notes nothing at the link")
    void in15LookingChangesNothing() {
        var page = pages.page(anna);
        pages.posts(page, "satisfied=3");
        var lookedAt = List.of(
                page,
                page + "?danke=true",
                pages.page(round.mentee(5), SurveyPages.OTHER_KEY),
                pages.withoutKey(anna),
                pages.page(round.mentor(9)));
        var before = rows();

        for (var path : lookedAt) {
            assertThat(round.gets(path).statusCode()).isEqualTo(200);
            round.asks(round.bot(), "HEAD", path);
        }

        assertThat(rows()).isEqualTo(before);
        assertThat(round.bot().count("link WHERE purpose = 'SURVEY' AND last_used IS NOT NULL"))
                .isZero();
    }

    @Test
    @DisplayName(
            "whoever has answered by mail, or has begun in chat, or with another link, sees that this holds, and no answer")
    void finalAnswers() {
        var byMail = round.mentee(2);
        var inChat = round.mentee(3);
        surveys.answer(pages.survey(), byMail, Map.of("satisfied", List.of("2")));
        surveys.answerNext(pages.survey(), inChat, 0, List.of("4"));
        pages.posts(pages.page(anna), "satisfied=1&better=geheim");

        for (var page : List.of(
                pages.page(byMail, SurveyPages.OTHER_KEY),
                pages.page(inChat, SurveyPages.OTHER_KEY),
                pages.page(anna, SurveyPages.OTHER_KEY),
                pages.withoutKey(byMail))) {
            assertThat(pages.shown(page))
                    .contains("Eine Antwort ist schon da, und sie gilt.")
                    .doesNotContain("<form", "geheim");
            assertThat(pages.shown(page + "?danke=true")).doesNotContain("Danke!");
        }
        pages.posts(pages.page(anna, SurveyPages.OTHER_KEY), "satisfied=5");
        assertThat(surveys.answersBy(pages.survey(), SurveyPages.KEY)).containsEntry("satisfied", List.of("1"));
        assertThat(surveys.answersBy(pages.survey(), SurveyPages.OTHER_KEY)).isEmpty();
    }

    @Test
    @DisplayName("without its end the link shows no form, and neither does one of somebody's own making")
    void needsTheKey() {
        for (var page : List.of(
                pages.withoutKey(anna), pages.withoutKey(anna) + "/1", pages.withoutKey(anna) + "/drawn-by-lot")) {
            assertThat(pages.shown(page))
                    .contains("Hier fehlt das Ende des Links")
                    .doesNotContain("<form");
        }
        assertThat(header(pages.posts(pages.withoutKey(anna) + "/1", "satisfied=1"), "Location"))
                .endsWith(pages.withoutKey(anna));
        assertThat(pages.posts(pages.withoutKey(anna), "satisfied=1").statusCode())
                .isEqualTo(404);
        assertThat(surveys.hasAnswered(pages.survey(), anna)).isFalse();
    }

    @Test
    @DisplayName("whoever was not asked is told so; a link whose time is over, and a stranger's, open nothing")
    void othersSeeNothing() {
        var stranger = pages.page(round.mentor(9));
        assertThat(pages.shown(stranger)).contains("liegt keine Einladung vor").doesNotContain("<form");
        pages.posts(stranger, "satisfied=1");
        assertThat(surveys.answersBy(pages.survey(), SurveyPages.KEY)).isEmpty();

        var page = pages.page(anna);
        round.clock().passes(Duration.ofDays(40));
        assertThat(round.gets(page).statusCode()).isEqualTo(404);
        assertThat(text(round.gets(page))).contains("Dieser Link gilt nicht mehr");
        assertThat(round.gets(LinkPaths.SURVEY + "a".repeat(32) + "/" + SurveyPages.KEY)
                        .statusCode())
                .isEqualTo(404);
    }

    private static List<String> rows() {
        return round.bot().database().sql("""
                        SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'
                          AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'qrtz%' ORDER BY 1""").query(String.class).list().stream()
                .flatMap(table -> round
                        .bot()
                        .database()
                        .sql("SELECT '%1$s' || t::text || t.xmin FROM %1$s t ORDER BY 1".formatted(table))
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }
}
