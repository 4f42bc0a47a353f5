package de.tandembote.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.faults.Letter;
import de.tandembote.faults.MailSystem;
import de.tandembote.script.Language;
import de.tandembote.survey.Results;
import de.tandembote.survey.SurveyCare;
import de.tandembote.survey.SurveyExport;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Osnabrück from before the round to the university's evaluation of it. */
class YearInOsnabrueckIntegrationTests {

    private static final Pattern PAGE = Pattern.compile("/p/umfrage/[a-z2-7]{32}/[a-z2-7]{32}");

    /** Words of their own choosing, by which the university ties what the same people said twice. */
    private static final List<String> WORDS =
            List.of("Kranich", "Bernstein", "Wolkenweg", "Seestern", "Haselnuss", "Mondlicht", "Drachenfels");

    @TempDir
    private Path folder;

    private RunningRound round;

    @BeforeEach
    void begin() {
        round = new RunningRound("osnabrueck", "2026-08-31 08:00", folder);
    }

    @AfterEach
    void stop() {
        round.close();
    }

    @Test
    @DisplayName("the university ties the interim and the closing survey by the people's own words and learns no name")
    void theUniversityTiesTheWaves() {
        round.passesTo("2027-02-05 11:00");
        var people = partners();
        assertThat(people).hasSize(16);
        everyoneAnswers(people, "interim", "1: %d, 3: 2, 5: 4, 6: mehr Zeit, 7: %s");
        round.passesTo("2027-06-18 11:00");
        everyoneAnswers(people, "closing", "1: %d, 2: 1 und 3, 3: 1, 6: %s");
        round.passesTo("2027-07-31 11:00");

        var interim = survey("interim");
        var closing = survey("closing");
        assertThat(round.bot().get(SurveyCare.class).results(interim)).isInstanceOf(Results.Counted.class);
        assertThat(round.bot().get(SurveyCare.class).results(closing)).isInstanceOf(Results.Counted.class);
        assertThat(round.bot().get(SurveyExport.class).results(closing, Language.DE))
                .hasValueSatisfying(list -> assertThat(list).contains("weiterempfehlen"));
        for (var survey : List.of(interim, closing)) {
            assertThat(round.bot().get(SurveyExport.class).forUniversity(survey))
                    .hasValueSatisfying(lines -> assertThat(lines)
                            .contains(WORDS)
                            .doesNotContain(people)
                            .doesNotContain(names())
                            .doesNotContain("mehr Zeit"));
        }
    }

    private void everyoneAnswers(List<String> people, String survey, String words) {
        IntStream.range(0, WORDS.size()).forEach(place -> {
            var address = people.get(place);
            var text = words.formatted(place % 5 + 1, WORDS.get(place));
            round.sends(Letter.answering(invitation(address), address, text).bytes());
        });
        assertThat(round.bot()
                        .count(
                                "survey_recipient JOIN survey ON survey.id = survey_id"
                                        + " WHERE answered AND questionnaire = ?",
                                survey))
                .isEqualTo(WORDS.size());
    }

    /** The mail of the survey that began last. */
    private MimeMessage invitation(String address) {
        return round.mail().mailsOf(address).stream()
                .filter(mail -> PAGE.matcher(MailSystem.textOf(mail)).find())
                .reduce((_, latest) -> latest)
                .orElseThrow();
    }

    private UUID survey(String questionnaire) {
        return round.id("SELECT id FROM survey WHERE questionnaire = ?", questionnaire);
    }

    private List<String> partners() {
        return texts("SELECT email FROM person JOIN participation ON person.id = person_id"
                + " WHERE role IN ('MENTEE', 'MENTOR') ORDER BY email");
    }

    private List<String> names() {
        return texts("SELECT DISTINCT last_name FROM person JOIN participation ON person.id = person_id"
                + " WHERE role IN ('MENTEE', 'MENTOR')");
    }

    private List<String> texts(String sql) {
        return round.database().sql(sql).query((row, _) -> row.getString(1)).list();
    }
}
