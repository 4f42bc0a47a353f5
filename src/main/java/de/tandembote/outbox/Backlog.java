package de.tandembote.outbox;

import java.sql.ResultSet;
import java.util.EnumMap;
import java.util.Map;
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
     * How many messages wait, and how many did not arrive or may not have, by state; states without any are left out. What is
     * done, which becomes more for ever, is neither told nor looked at.
     */
    @Transactional(readOnly = true)
    public Map<OutboxState, Long> counts() {
        var counts = new EnumMap<OutboxState, Long>(OutboxState.class);
        jdbc.sql("""
                        SELECT state, count(*) AS messages FROM outbox_waiting GROUP BY state UNION ALL
                        SELECT state, count(*) FROM outbox_message WHERE state IN ('FAILED', 'UNKNOWN', 'BOUNCED')
                        GROUP BY state""").query((ResultSet row) -> {
            counts.put(OutboxState.valueOf(row.getString("state")), row.getLong("messages"));
        });
        return counts;
    }
}
