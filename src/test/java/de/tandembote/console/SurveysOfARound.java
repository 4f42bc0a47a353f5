package de.tandembote.console;

import de.tandembote.faults.FirstMonth;
import de.tandembote.survey.NewSurvey;
import de.tandembote.survey.SurveyCare;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * Surveys that the mentees and mentors of a round are asked and some of them have answered.
 *
 * @param round its id
 */
record SurveysOfARound(FirstMonth month, UUID round) {

    /**
     * Begins one.
     *
     * @param length after which it closes
     * @param answers how many answer, mentees and mentors in turn
     * @param answer of each, from 0
     */
    UUID begin(String questionnaire, Duration length, int answers, IntFunction<Map<String, List<String>>> answer) {
        var surveys = month.bot().get(SurveyCare.class);
        var people = people();
        var closes = month.clock().instant().plus(length);
        var survey = surveys.open(new NewSurvey(round, questionnaire, null, Set.copyOf(people), closes))
                .id();
        for (int i = 0; i < answers; i++) {
            surveys.answer(survey, people.get(i), answer.apply(i));
        }
        return survey;
    }

    /** One of which there is something to show and to take along. */
    UUID closed() {
        var length = Duration.ofMinutes(1);
        var survey = begin(
                "half-year-later",
                length,
                6,
                person -> Map.of("lasting", List.of("4"), "pseudonym", List.of("Stern " + person)));
        month.clock().passes(length);
        return survey;
    }

    private List<UUID> people() {
        return month.bot()
                .database()
                .sql("""
                        SELECT person_id FROM participation WHERE round_id = ? AND role IN ('MENTEE', 'MENTOR')
                        ORDER BY row_number() OVER (PARTITION BY role ORDER BY person_id), role""")
                .param(round)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
