package de.tandembote.testing;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * How many rows the database reads for a piece of work, on a connection whose work is never committed: so PostgreSQL counts
 * what this connection reads and nothing else, and nobody sees the rows and counts them, upon which it would plan anew.
 */
public final class RowsRead implements AutoCloseable {

    private static final int BEFORE_THE_DRIVER_PREPARES = 5;
    private static final int BEFORE_THE_PLAN_IS_KEPT = 6;

    private final SingleConnectionDataSource connection;

    /** @throws SQLException if there is no such database */
    public RowsRead(DataSource database) throws SQLException {
        var own = database.getConnection();
        own.setAutoCommit(false);
        connection = new SingleConnectionDataSource(own, true);
    }

    /** Works on this connection. */
    public JdbcClient database() {
        return JdbcClient.create(connection);
    }

    /** Does this as often as it takes until PostgreSQL, and the driver before it, plan it no more. */
    public void keepPlanOf(Runnable work) {
        for (int time = 0; time < BEFORE_THE_DRIVER_PREPARES + BEFORE_THE_PLAN_IS_KEPT; time++) {
            work.run();
        }
    }

    /** How many rows of a table this piece of work reads. */
    public long of(String table, Runnable work) {
        var before = of(table);
        work.run();
        return of(table) - before;
    }

    private long of(String table) {
        return database()
                .sql("SELECT seq_tup_read + coalesce(idx_tup_fetch, 0) FROM pg_stat_xact_user_tables WHERE relname = ?")
                .param(table)
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
