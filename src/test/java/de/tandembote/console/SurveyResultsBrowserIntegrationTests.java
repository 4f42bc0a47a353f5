package de.tandembote.console;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.tandembote.faults.FirstMonth;
import de.tandembote.programme.Rounds;
import de.tandembote.testing.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** What a coordinator sees of the surveys of her round, in a real browser. */
class SurveyResultsBrowserIntegrationTests {

    private static final String BIRGIT = "birgit.schoenfelder@example.org";

    private static FirstMonth month;
    private static String round;

    @BeforeAll
    static void surveysAreAnswered() {
        month = FirstMonth.begins();
        var id = month.bot().get(Rounds.class).findAll().getFirst().id();
        round = "/koordination/durchgang/" + id;
        var surveys = new SurveysOfARound(month, id);
        surveys.begin("closing", Duration.ofDays(14), 6, SurveyResultsBrowserIntegrationTests::lookingBack);
        surveys.begin("interim", Duration.ofDays(14), 16, SurveyResultsBrowserIntegrationTests::halfway);
        surveys.begin("opening", Duration.ofDays(14), 4, person -> Map.of("informed", List.of("" + (person + 1))));
        surveys.begin("half-year-later", Duration.ofDays(28), 7, _ -> Map.of("lasting", List.of("3")));
        month.clock().passes(Duration.ofDays(15));
    }

    @AfterAll
    static void stop() {
        month.close();
    }

    @Test
    @DisplayName(
            "six answers: from the page of the round to bars, numbers and texts, and to a file with the same numbers")
    void sixAnswers() throws IOException {
        try (var browser = signedIn("DE")) {
            browser.open(at(round));
            browser.assertThatEverybodyCanUse("round-with-surveys");
            browser.saying("Rückblick zum Abschluss").click();

            browser.waitForText("Mentoring Dormagen, Durchgang 2026/27", "Rückblick zum Abschluss");
            assertThat(browser.text())
                    .contains("2. März 2026 bis 16. März 2026", "6 von 18")
                    .contains("Netzwerk 0", "Netzwerk 5")
                    .doesNotContain("Sternschnuppe");
            browser.assertThatEverybodyCanUse("results-six");
            browser.print("results-six");

            var shown = browser.all(".result td span:first-child").stream()
                    .map(WebElement::getText)
                    .toList();
            assertThat(browser.all(".bars rect").stream().filter(WebElement::isDisplayed))
                    .as("a bar for each answer that was given")
                    .hasSameSizeAs(
                            shown.stream().filter(number -> !number.equals("0")).toList());
            var file = browser.download("Ergebnisse als Tabelle");
            assertThat(file.getFileName())
                    .hasToString("Ergebnisse, Rückblick zum Abschluss, Mentoring Dormagen, Durchgang 2026-27.csv");
            assertThat(numbersIn(file)).isEqualTo(shown).hasSize(12);
            assertThat(Files.readString(browser.download("Einzelantworten")))
                    .contains("Sternschnuppe 5")
                    .doesNotContain("Netzwerk");
        }
    }

    @Test
    @DisplayName("where both groups are large enough they stand side by side, in German and in English")
    void bothGroups() {
        for (var language : List.of("DE", "EN")) {
            try (var browser = signedIn(language)) {
                browser.open(at(round));
                browser.saying(language.equals("DE") ? "Zwischenbilanz" : "Interim review")
                        .click();
                browser.waitForText(language.equals("DE") ? "16 von 18" : "16 of 18");
                browser.assertThatEverybodyCanUse("results-" + language);
                browser.print("results-" + language);
            }
        }
    }

    @Test
    @DisplayName("four answers, or a survey that is still open: no number, no bar, no file")
    void fourAnswers() {
        try (var browser = signedIn("DE")) {
            for (var survey : List.of("Rückmeldung zum Auftakt", "Ein halbes Jahr danach")) {
                browser.open(at(round));
                browser.saying(survey).click();
                browser.waitForText("niemand");
                assertThat(browser.all(".result, .bars, .share, .files")).isEmpty();
                browser.assertThatEverybodyCanUse("results-none");
            }
        }
    }

    private static Chromium signedIn(String language) {
        month.bot()
                .database()
                .sql("UPDATE person SET language = ? WHERE email = ?")
                .params(language, BIRGIT)
                .update();
        var link = new SignInMails(month).freshLinkFor(BIRGIT);
        var browser = Chromium.start();
        browser.open(at(link));
        browser.one("main button").click();
        browser.waitUntil(now -> now.address().endsWith(ConsolePaths.HOME));
        return browser;
    }

    private static String at(String path) {
        return month.bot().address(path).toString();
    }

    /** How often each answer was given, question by question. */
    private static List<String> numbersIn(Path file) throws IOException {
        try (var reader = CsvReader.builder()
                .fieldSeparator(';')
                .ofCsvRecord(Files.readString(file).substring(1))) {
            return reader.stream()
                    .map(CsvRecord::getFields)
                    .filter(line -> !line.get(5).isEmpty() && line.get(5).matches("\\d+"))
                    .map(line -> line.get(4))
                    .toList();
        }
    }

    private static Map<String, List<String>> lookingBack(int person) {
        return Map.of(
                "satisfied", List.of("" + (3 + person % 3)),
                "gains", person % 2 == 0 ? List.of("contacts", "clarity") : List.of("contacts"),
                "recommend", List.of(person == 0 ? "no" : "yes"),
                "better", List.of("Bitte mehr Zeit für das Netzwerk " + person),
                "pseudonym", List.of("Sternschnuppe " + person));
    }

    private static Map<String, List<String>> halfway(int person) {
        return Map.of(
                "satisfied", List.of("" + Math.min(5, 2 + person % 5)),
                "rhythm", List.of(person % 4 == 0 ? "seldom" : "right"),
                "topics", person % 3 == 0 ? List.of("career", "leadership") : List.of("balance"),
                "superior", List.of(person % 8 == 0 ? "-" : "" + (1 + person % 5)),
                "better", List.of(TEXTS.get(person % TEXTS.size())),
                "pseudonym", List.of("Sternschnuppe " + person));
    }

    private static final List<String> TEXTS = List.of(
            "Wir würden uns gern öfter in Präsenz sehen, auch wenn es im Dienstplan schwierig ist.",
            "Nichts, es läuft sehr gut.",
            "Ein Treffen aller Tandems vor den Sommerferien wäre schön. Dort könnten wir auch über die Gruppenprojekte sprechen,"
                    + " die bisher zu kurz kommen.",
            "Mehr Beispiele aus anderen Fachbereichen");
}
