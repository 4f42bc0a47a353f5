package de.tandembote.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.link.LinkPaths;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.script.Language;
import de.tandembote.survey.NewSurvey;
import de.tandembote.survey.SurveyCare;
import de.tandembote.testing.Chromium;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** The page of a survey in a real browser. */
class SurveyPageBrowserIntegrationTests {

    private static final Instant NOW = Instant.parse("2026-02-13T08:00:00Z");
    private static final Duration OPEN_FOR = Duration.ofDays(14);
    private static final String KEY = "k".repeat(32);
    private static final String SEND = "main form button";

    private static Subscribers round;
    private static SurveyCare surveys;

    private UUID survey;

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
        var asked = Set.of(anna(Language.DE), anna(Language.EN), round.mentee(2));
        survey = surveys.open(new NewSurvey(round.round(), "interim", null, asked, NOW.plus(OPEN_FOR)))
                .id();
    }

    @AfterEach
    void nothingWasAsked() {
        round.clock().set(NOW);
        for (var table : List.of("survey_ballot", "survey_recipient", "survey")) {
            round.bot().database().sql("DELETE FROM " + table).update();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("everybody can use the page, from the first look over what is no answer to changed answers")
    void whileItIsOpen(Language language) {
        try (var browser = Chromium.start()) {
            browser.open(page(language, KEY));
            look(browser, "open", language);

            browser.one(SEND).click();
            browser.waitFor("[role='alert']");
            assertThat(browser.keyboard().focused().getDomAttribute("role"))
                    .as("what is wrong is where whoever reads by ear goes on")
                    .isEqualTo("alert");
            look(browser, "nothing", language);

            browser.tamper("document.querySelector('[name=satisfied]').value = 9");
            browser.tamper("document.querySelector('[name=better]').removeAttribute('maxlength')");
            browser.tamper("document.querySelector('[name=better]').value = 'x'.repeat(5001)");
            browser.one("[name='satisfied']").click();
            browser.one("[name='rhythm'][value='often']").click();
            browser.one(SEND).click();
            browser.waitFor("[role='alert'] li a");
            assertThat(browser.all("[role='alert'] li a")).hasSize(2);
            browser.waitFor("[name='rhythm'][value='often']:checked");
            look(browser, "faults", language);

            browser.one("[name='satisfied'][value='4']").click();
            browser.one("[name='better']").clear();
            browser.one("[name='better']").sendKeys("Apfelbaum");
            browser.one(SEND).click();
            browser.waitFor("[role='status']");
            look(browser, "thanks", language);

            browser.one("main a.button").click();
            browser.waitFor("[name='satisfied'][value='4']:checked");
            look(browser, "answered", language);
            browser.one("[name='satisfied'][value='5']").click();
            browser.one(SEND).click();
            browser.waitFor("[role='status']");
        }
        assertThat(surveys.answersBy(survey, KEY))
                .isEqualTo(Map.of(
                        "satisfied", List.of("5"),
                        "rhythm", List.of("often"),
                        "better", List.of("Apfelbaum")));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("so can everybody where there is nothing to answer any more, or not here")
    void whereNothingCanBeAnswered(Language language) {
        try (var browser = Chromium.start()) {
            browser.open(page(language, "1"));
            look(browser, "cut-off", language);
            surveys.answer(survey, anna(language), Map.of("satisfied", List.of("2")));
            browser.open(page(language, KEY));
            look(browser, "final", language);
            round.clock().passes(OPEN_FOR);
            browser.open(page(language, KEY));
            look(browser, "closed", language);
            round.clock().passes(OPEN_FOR.plusDays(30));
            browser.open(page(language, KEY));
            look(browser, "gone", language);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("without scripts and by keys alone it is filled in, mended, sent, and changed, and the focus is seen")
    void byKeysAlone(Language language) {
        try (var browser = Chromium.withoutScripts()) {
            browser.widen(390);
            browser.open(page(language, KEY));
            var keys = browser.keyboard();
            keys.choose("superior", "4");
            browser.tamper("document.activeElement.value = 9");
            keys.tabTo(SEND);
            keys.press(Keys.ENTER);
            browser.waitFor("[role='alert']");
            keys.tabTo("[role='alert'] a");
            keys.press(Keys.ENTER);
            assertThat(keys.focused().getDomAttribute("name"))
                    .as("the link leads into the question")
                    .isEqualTo("superior");

            browser.open(page(language, KEY));
            keys.choose("satisfied", "2");
            keys.tabTo("[name='hindrance']");
            keys.press("mehr Zeit", Keys.ENTER, "zu zweit");
            keys.choose("rhythm", "often");
            keys.tabTo("[name='topics'][value='career']");
            keys.press(Keys.SPACE);
            keys.tabTo("[name='topics'][value='networks']");
            keys.press(Keys.SPACE);
            keys.choose("superior", "-");
            keys.tabTo("[name='pseudonym']");
            keys.press("Mondfahrt");
            keys.tabTo(SEND);
            keys.press(Keys.SPACE);
            browser.waitFor("[role='status']");

            keys.tabTo("main a.button");
            keys.press(Keys.ENTER);
            browser.waitFor(SEND);
            keys.choose("rhythm", "");
            keys.tabTo("[name='topics'][value='career']");
            keys.press(Keys.SPACE);
            keys.tabTo(SEND);
            keys.press(Keys.ENTER);
            browser.waitFor("[role='status']");
        }
        assertThat(surveys.answersBy(survey, KEY))
                .isEqualTo(Map.of(
                        "satisfied", List.of("2"),
                        "hindrance", List.of("mehr Zeit\nzu zweit"),
                        "topics", List.of("networks"),
                        "superior", List.of("-"),
                        "pseudonym", List.of("Mondfahrt")));
    }

    private static void look(Chromium browser, String state, Language language) {
        browser.assertThatEverybodyCanUse(
                "survey-" + state + "-" + language.name().toLowerCase(Locale.ROOT));
    }

    private static UUID anna(Language language) {
        return round.mentee(language == Language.DE ? 1 : 5);
    }

    private String page(Language language, String key) {
        var links = round.bot().get(Links.class);
        var link = links.issue(LinkPurpose.SURVEY, anna(language), survey, NOW.plus(Duration.ofDays(30)));
        return round.bot()
                .address(LinkPaths.SURVEY + links.token(link) + "/" + key)
                .toString();
    }
}
