package de.tandembote.testing;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A connection of its own whose work is never committed, so that PostgreSQL counts all rows that it reads: with plans that
 * it made at first, and with no figures about the tables, as nobody has seen what is in them.
 */
public final class RowsRead implements AutoCloseable {

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
