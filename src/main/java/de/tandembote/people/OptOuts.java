package de.tandembote.people;

import de.tandembote.script.Purpose;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wishes no messages of which kind. */
@Component
class OptOuts {

    private final JdbcClient jdbc;

    OptOuts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(UUID person, Purpose kind) {
        return jdbc.sql("SELECT count(*) FROM opt_out WHERE person_id = ? AND kind = ?")
                        .params(person, kind.name())
                        .query(Long.class)
                        .single()
                > 0;
    }

    boolean add(UUID person, Purpose kind, Instant now) {
        return jdbc.sql(
                                "INSERT INTO opt_out (person_id, kind, since) VALUES (?, ?, ?::timestamptz) ON CONFLICT DO NOTHING")
                        .params(person, kind.name(), now.toString())
                        .update()
                > 0;
    }

    boolean remove(UUID person, Purpose kind) {
        return jdbc.sql("DELETE FROM opt_out WHERE person_id = ? AND kind = ?")
                        .params(person, kind.name())
                        .update()
                > 0;
    }
}
