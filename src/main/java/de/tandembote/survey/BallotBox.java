package de.tandembote.survey;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was answered. With each answer everything in the box is taken out, shuffled and put back, so that the place of a
 * row, or the transaction that wrote it, tells nobody whose answer came when.
 */
@Component
class BallotBox {

    private static final TypeReference<Map<String, List<String>>> ANSWERS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final SecureRandom lot = new SecureRandom();

    BallotBox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A ballot with what its owner needs to change it; null where it is final. */
    private record Kept(Ballot ballot, @Nullable String changeKey) {

        boolean opensWith(String key) {
            return key.equals(changeKey);
        }
    }

    List<Ballot> of(UUID survey) {
        return jdbc
                .sql("SELECT role, change_key, answers FROM survey_ballot WHERE survey_id = ?")
                .param(survey)
                .query((row, _) -> kept(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .map(Kept::ballot)
                .toList();
    }

    /** What was answered by whoever has this key. */
    List<Ballot> of(UUID survey, String changeKey) {
        return jdbc.sql("SELECT role, change_key, answers FROM survey_ballot WHERE survey_id = ? AND change_key = ?")
                .params(survey, changeKey)
                .query((row, _) -> kept(row.getString(1), row.getString(2), row.getString(3))
                        .ballot())
                .list();
    }

    /**
     * Puts a ballot into the box; the caller holds the lock of the survey.
     *
     * @param changeKey what opens it again; null where the answer is final
     */
    void put(UUID survey, Ballot ballot, @Nullable String changeKey) {
        refill(survey, kept -> {
            kept.add(new Kept(ballot, changeKey));
            return kept;
        });
    }

    /** Puts a ballot in the place of the one that this key opens; the caller holds the lock of the survey. */
    void replace(UUID survey, String changeKey, Ballot ballot) {
        refill(survey, kept -> {
            kept.replaceAll(one -> one.opensWith(changeKey) ? new Kept(ballot, changeKey) : one);
            return kept;
        });
    }

    private void refill(UUID survey, UnaryOperator<List<Kept>> change) {
        var all = change.apply(new ArrayList<>(
                jdbc.sql("DELETE FROM survey_ballot WHERE survey_id = ? RETURNING role, change_key, answers")
                        .param(survey)
                        .query((row, _) -> kept(row.getString(1), row.getString(2), row.getString(3)))
                        .list()));
        Collections.shuffle(all, lot);
        for (var kept : all) {
            jdbc.sql("INSERT INTO survey_ballot (survey_id, role, change_key, answers) VALUES (?, ?, ?, ?::jsonb)")
                    .param(survey)
                    .param(kept.ballot().role())
                    .param(kept.changeKey())
                    .param(JSON.writeValueAsString(kept.ballot().answers()))
                    .update();
        }
    }

    private static Kept kept(String role, @Nullable String changeKey, String answers) {
        return new Kept(new Ballot(role, JSON.readValue(answers, ANSWERS)), changeKey);
    }
}
