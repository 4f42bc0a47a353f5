package de.tandembote.channel.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bot's account as all nodes share it: its tokens. */
final class Account {

    private static final Duration LOOK = Duration.ofMillis(100);

    /** So long one waits for the tokens that another one fetches; homeservers need a part of it. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final String user;

    /** Longer than the asking for tokens can take: to renew them, and to log in where that fails. */
    private final Duration turn;

    Account(JdbcClient jdbc, MatrixSettings settings) {
        this.jdbc = jdbc;
        this.user = settings.user();
        this.turn = settings.longestExchange().multipliedBy(2);
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

    /**
     * Changes the tokens while nobody else does: a refresh token is good for one use only. They are kept before used.
     * No connection to the database is held while the homeserver is asked; whoever changes them has the row for a
     * while.
     *
     * @throws UncheckedIOException if another one takes long to change them, or has taken over meanwhile
     */
    Tokens change(Change change) {
        var me = UUID.randomUUID();
        awaitTurn(me);
        try {
            var changed = change.instead(tokens());
            keep(changed, me);
            return changed;
        } finally {
            jdbc.sql("UPDATE matrix_account SET renewed_by = NULL WHERE user_id = ? AND renewed_by = ?")
                    .params(user, me)
                    .update();
        }
    }

    private void awaitTurn(UUID me) {
        for (var waited = Duration.ZERO; !takesTurn(me); waited = waited.plus(LOOK)) {
            if (waited.compareTo(PATIENCE) >= 0) {
                throw new UncheckedIOException(new IOException("new tokens are being fetched, and it takes long"));
            }
            LockSupport.parkNanos(this, LOOK.toNanos());
        }
    }

    private boolean takesTurn(UUID me) {
        return jdbc.sql("""
                        INSERT INTO matrix_account (user_id, renewed_by, renewed_until)
                        VALUES (?, ?, clock_timestamp() + make_interval(secs => ?))
                        ON CONFLICT (user_id) DO UPDATE
                        SET renewed_by = excluded.renewed_by, renewed_until = excluded.renewed_until
                        WHERE matrix_account.renewed_by IS NULL OR matrix_account.renewed_until <= clock_timestamp()""").params(user, me, turn.toSeconds()).update() > 0;
    }

    private void keep(Tokens changed, UUID me) {
        var kept = jdbc.sql("UPDATE matrix_account SET access_token = ?, refresh_token = ?"
                        + " WHERE user_id = ? AND renewed_by = ?")
                .param(changed.access())
                .param(changed.refresh())
                .param(user)
                .param(me)
                .update();
        if (kept == 0) {
            throw new UncheckedIOException(new IOException("another node has fetched new tokens meanwhile"));
        }
    }
}
