package de.tandembote.survey;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who was asked and who has answered. With each answer the rows of all who were asked are written anew, so that nothing
 * about a row tells when its person answered.
 */
@Component
class Recipients {

    private final JdbcClient jdbc;

    Recipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How far a person is.
     *
     * @param reached how many questions the person has answered one by one
     */
    record Progress(int reached, boolean answered) {}

    void add(UUID survey, Collection<UUID> persons) {
        persons.stream()
                .sorted()
                .forEach(person -> jdbc.sql("""
                        INSERT INTO survey_recipient (survey_id, person_id, reached, answered) VALUES (?, ?, 0, false)
                        ON CONFLICT DO NOTHING""").params(survey, person).update());
    }

    Optional<Progress> of(UUID survey, UUID person) {
        return jdbc.sql("SELECT reached, answered FROM survey_recipient WHERE survey_id = ? AND person_id = ?")
                .params(survey, person)
                .query((row, _) -> new Progress(row.getInt(1), row.getBoolean(2)))
                .optional();
    }

    List<UUID> unanswered(UUID survey) {
        return jdbc.sql(
                        "SELECT person_id FROM survey_recipient WHERE survey_id = ? AND NOT answered ORDER BY person_id")
                .param(survey)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    int asked(UUID survey) {
        return count("SELECT count(*) FROM survey_recipient WHERE survey_id = ?", survey);
    }

    int answered(UUID survey) {
        return count("SELECT count(*) FROM survey_recipient WHERE survey_id = ? AND answered", survey);
    }

    /** Notes how far a person is; the caller holds the lock of the survey. */
    void note(UUID survey, UUID person, Progress progress) {
        jdbc.sql("""
                        UPDATE survey_recipient SET
                            reached = CASE WHEN person_id = :person THEN :reached ELSE reached END,
                            answered = CASE WHEN person_id = :person THEN :answered ELSE answered END
                        WHERE survey_id = :survey""")
                .param("person", person)
                .param("reached", progress.reached())
                .param("answered", progress.answered())
                .param("survey", survey)
                .update();
    }

    private int count(String sql, UUID survey) {
        return jdbc.sql(sql).param(survey).query(Integer.class).single();
    }
}
