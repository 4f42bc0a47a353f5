package de.tandembote.channel.matrix;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The bot's account as all nodes share it: its tokens, and which node reads it. */
final class Account {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final String user;
    private final UUID node = UUID.randomUUID();

    Account(JdbcClient jdbc, TransactionOperations transactions, String user) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.user = user;
    }

    /** Gives tokens for those that are there, if any. */
    interface Change {

        Tokens instead(Optional<Tokens> present);
    }

    /** The tokens that were kept last; empty where the bot has not logged in yet. */
    Optional<Tokens> tokens() {
        return jdbc.sql("SELECT access_token, refresh_token FROM matrix_account"
                        + " WHERE user_id = ? AND access_token IS NOT NULL")
                .param(user)
                .query((row, number) -> new Tokens(row.getString("access_token"), row.getString("refresh_token")))
                .optional();
    }

    /** Changes the tokens while no other node does: a refresh token is good for one use only. They are kept before used. */
    Tokens change(Change change) {
        return transactions.execute(_ -> {
            jdbc.sql("INSERT INTO matrix_account (user_id) VALUES (?) ON CONFLICT DO NOTHING")
                    .param(user)
                    .update();
            jdbc.sql("SELECT user_id FROM matrix_account WHERE user_id = ? FOR UPDATE")
                    .param(user)
                    .query((row, number) -> row.getString(1))
                    .single();
            var changed = change.instead(tokens());
            jdbc.sql("UPDATE matrix_account SET access_token = ?, refresh_token = ? WHERE user_id = ?")
                    .param(changed.access())
                    .param(changed.refresh())
                    .param(user)
                    .update();
            return changed;
        });
    }

    /**
     * Makes this node the one that reads the account for so long, by the database's clock.
     *
     * @return false while another node is
     */
    boolean lease(Duration time) {
        return jdbc.sql("""
                        INSERT INTO matrix_account (user_id, read_by, read_until)
                        VALUES (?, ?, clock_timestamp() + make_interval(secs => ?))
                        ON CONFLICT (user_id) DO UPDATE SET read_by = excluded.read_by, read_until = excluded.read_until
                        WHERE matrix_account.read_by IS NULL OR matrix_account.read_by = excluded.read_by
                           OR matrix_account.read_until <= clock_timestamp()""").params(user, node, time.toSeconds()).update() > 0;
    }

    /** Lets another node read at once. */
    void endLease() {
        jdbc.sql("UPDATE matrix_account SET read_by = NULL WHERE user_id = ? AND read_by = ?")
                .params(user, node)
                .update();
    }
}
