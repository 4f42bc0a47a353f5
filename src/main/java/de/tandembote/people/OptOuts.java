package de.tandembote.people;

import de.tandembote.script.Purpose;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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

    Set<Purpose> of(UUID person) {
        var kinds = EnumSet.noneOf(Purpose.class);
        jdbc.sql("SELECT kind FROM opt_out WHERE person_id = ?")
                .param(person)
                .query(String.class)
                .list()
                .forEach(kind -> kinds.add(Purpose.valueOf(kind)));
        return kinds;
    }

    Map<UUID, Set<Purpose>> of(Set<UUID> people) {
        var kinds = new HashMap<UUID, Set<Purpose>>();
        jdbc.sql("SELECT person_id, kind FROM opt_out WHERE person_id = ANY (?)")
                .param(people.toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    kinds.computeIfAbsent(row.getObject("person_id", UUID.class), _ -> EnumSet.noneOf(Purpose.class))
                            .add(Purpose.valueOf(row.getString("kind")));
                });
        return kinds;
    }

    boolean has(UUID person, Purpose kind) {
        return of(person).contains(kind);
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

    void forget(UUID person) {
        jdbc.sql("DELETE FROM opt_out WHERE person_id = ?").param(person).update();
    }
}
