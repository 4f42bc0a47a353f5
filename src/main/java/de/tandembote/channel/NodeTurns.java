package de.tandembote.channel;

import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps in the database whose turn it is. Turns run by the database's clock, the only one that all nodes share. */
@Component
public final class NodeTurns implements Turns {

    private static final double MILLIS = 1000.0;

    private final JdbcClient jdbc;
    private final UUID node = UUID.randomUUID();

    public NodeTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean take(String source, Duration time) {
        return jdbc.sql("""
                        INSERT INTO reading_turn (source, node, ends_at)
                        VALUES (?, ?, clock_timestamp() + make_interval(secs => ?))
                        ON CONFLICT (source) DO UPDATE SET node = excluded.node, ends_at = excluded.ends_at
                        WHERE reading_turn.node = excluded.node OR reading_turn.ends_at <= clock_timestamp()""").params(source, node, time.toMillis() / MILLIS).update() > 0;
    }

    @Override
    public void end(String source) {
        jdbc.sql("DELETE FROM reading_turn WHERE source = ? AND node = ?")
                .params(source, node)
                .update();
    }

    /** Ends every turn; only for who knows that no other node lives. */
    public void endAll() {
        jdbc.sql("DELETE FROM reading_turn").update();
    }
}
