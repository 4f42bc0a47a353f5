package de.tandembote.broadcast;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To whom a circular goes, once it has begun: each once, and written to once. */
@Component
class FrozenRecipients {

    private final JdbcClient jdbc;

    FrozenRecipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void freeze(UUID broadcast, Collection<UUID> persons) {
        jdbc.sql("INSERT INTO broadcast_recipient (broadcast_id, person_id) SELECT ?, unnest(?::uuid[])")
                .params(broadcast, persons.toArray(UUID[]::new))
                .update();
    }

    int count(UUID broadcast) {
        return jdbc.sql("SELECT count(*) FROM broadcast_recipient WHERE broadcast_id = ?")
                .param(broadcast)
                .query(Integer.class)
                .single();
    }

    /** The circulars on their way that are not written to all yet, the oldest first. */
    List<UUID> unfinished() {
        return jdbc.sql("""
                        SELECT id FROM broadcast WHERE state = 'SENDING' AND EXISTS (
                            SELECT 1 FROM broadcast_recipient WHERE broadcast_id = broadcast.id AND NOT written)
                        ORDER BY id""").query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    /** Takes the next to whom nothing is written yet, for whoever has locked the circular. */
    List<UUID> takeUnwritten(UUID broadcast, int atMost) {
        return jdbc.sql("""
                        UPDATE broadcast_recipient SET written = true
                        WHERE broadcast_id = ? AND person_id IN (
                            SELECT person_id FROM broadcast_recipient WHERE broadcast_id = ? AND NOT written
                            ORDER BY person_id LIMIT ?)
                        RETURNING person_id""")
                .params(broadcast, broadcast, atMost)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
