package de.tandembote.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is still to be done, and what a person may want to look at; for those who ask again and again. */
@Service
public class Backlog {

    private final JdbcClient jdbc;

    Backlog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What waits and what went wrong.
     *
     * @param counts how many messages wait, and how many did not arrive or may not have, by state; states without any
     *     are left out
     * @param heldSince since when nothing leaves; null where the sending is not held
     * @param oldest when the first of those that wait was queued; null where none waits
     */
    public record Figures(
            Map<OutboxState, Long> counts,
            @Nullable Instant heldSince,
            @Nullable Instant oldest) {

        /** How many are in this state. */
        public long count(OutboxState state) {
            return counts.getOrDefault(state, 0L);
        }
    }

    /** All in one question. What is done, which becomes more for ever, is neither told nor looked at. */
    @Transactional(readOnly = true)
    public Figures figures() {
        var found = new Found();
        jdbc.sql("""
                        SELECT held_since, state, messages, oldest
                        FROM (SELECT (SELECT held_since FROM outbox_place) AS held_since) place LEFT JOIN (
                            SELECT state, count(*) AS messages, min(queued_at) AS oldest FROM outbox_delivery
                            WHERE finished_at IS NULL GROUP BY state
                            UNION ALL
                            SELECT failure, count(*), NULL FROM outbox_delivery WHERE failure IS NOT NULL
                            GROUP BY failure) counted ON true""").query(found::add);
        return new Figures(found.counts, found.heldSince, found.oldest);
    }

    /** Gathers the rows. */
    private static final class Found {
        private final Map<OutboxState, Long> counts = new EnumMap<>(OutboxState.class);
        private @Nullable Instant heldSince;
        private @Nullable Instant oldest;

        void add(ResultSet row) throws SQLException {
            heldSince = Columns.instant(row, "held_since");
            var state = row.getString("state");
            if (state != null) {
                counts.put(OutboxState.valueOf(state), row.getLong("messages"));
                var first = Columns.instant(row, "oldest");
                if (first != null && (oldest == null || first.isBefore(oldest))) {
                    oldest = first;
                }
            }
        }
    }
}
