package de.tandembote.console;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.FirstMonth;
import de.tandembote.programme.Round;
import de.tandembote.programme.Rounds;
import de.tandembote.setup.RoundImport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ContentDisposition;

/** Which surveys have a page in a round, and which of them files. */
class SurveyResultsPageIntegrationTests {

    private static FirstMonth month;
    private static Visitor birgit;
    private static String surveys;
    private static UUID closed;
    private static UUID open;
    private static UUID ofFour;
    private static UUID ofOthers;

    @BeforeAll
    static void begin() {
        month = FirstMonth.begins();
        var own = new SurveysOfARound(month, roundOf("Dormagen"));
        month.bot().get(RoundImport.class).load(Path.of("calendars/kreis-unna.yaml"));
        ofOthers = new SurveysOfARound(month, roundOf("Unna")).closed();
        ofFour = own.begin("closing", Duration.ofSeconds(30), 4, _ -> Map.of("recommend", List.of("yes")));
        open = own.begin("interim", Duration.ofDays(14), 16, _ -> Map.of("satisfied", List.of("4")));
        closed = own.closed();
        surveys = "/koordination/durchgang/" + own.round() + "/umfragen/";
        birgit = Visitor.signedIn(month, "birgit.schoenfelder@example.org");
    }

    @AfterAll
    static void stop() {
        month.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ergebnisse.csv", "/hochschule.csv"})
    @DisplayName("the survey of another round is not there, as little as one that never was")
    void noneOfOthers(String page) {
        for (var survey : List.of(ofOthers.toString(), UUID.randomUUID().toString(), "1")) {
            assertThat(birgit.get(surveys + survey + page).statusCode()).isEqualTo(404);
        }
        assertThat(birgit.get(surveys + closed + page).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ergebnisse.csv", "/hochschule.csv"})
    @DisplayName("of a survey that is open, or that four have answered, there is no file")
    void noFileTooSoon(String file) {
        assertThat(birgit.get(surveys + open + file).statusCode()).isEqualTo(404);
        assertThat(birgit.get(surveys + ofFour + file).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("of a survey that is open, or that four have answered, no page says how many have, nor what")
    void noNumberTooSoon() {
        assertThat(birgit.get(surveys + open).body())
                .contains("Zwischenbilanz", "2. März 2026 bis 16. März 2026", "Die Umfrage läuft noch.")
                .doesNotContain("von 18", "class=\"card result\"", ".csv");
        assertThat(birgit.get(surveys + ofFour).body())
                .contains("Weniger als 5 Personen haben geantwortet.")
                .doesNotContain("von 18", "class=\"card result\"", ".csv");
        assertThat(birgit.get(surveys.replace("/umfragen/", "")).body())
                .contains("läuft bis Montag, 16. März 2026", "beendet am Montag, 2. März 2026")
                .doesNotContain("von 18");
    }

    @ParameterizedTest
    @CsvSource({"ergebnisse, Ergebnisse", "hochschule, Einzelantworten für die Hochschule"})
    @DisplayName("a file is named by what it holds, and no part of it stays behind")
    void namesFiles(String path, String name) {
        var headers = birgit.get(surveys + closed + "/" + path + ".csv").headers();

        assertThat(headers.allValues("Content-Type")).containsExactly("text/csv;charset=utf-8");
        assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
        assertThat(ContentDisposition.parse(
                        headers.firstValue("Content-Disposition").orElse("")))
                .matches(ContentDisposition::isAttachment)
                .extracting(ContentDisposition::getFilename)
                .isEqualTo(name + ", Ein halbes Jahr danach, Mentoring Dormagen, Durchgang 2026-27.csv");
    }

    private static UUID roundOf(String programme) {
        return month.bot().get(Rounds.class).findAll().stream()
                .filter(round -> round.programme().name().contains(programme))
                .map(Round::id)
                .findFirst()
                .orElseThrow();
    }
}
