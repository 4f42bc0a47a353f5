package de.tandembote.channel.matrix;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rooms into which the bot is to come and out of which it is to go. Each is kept until it is done: what fails is
 * tried again after a pause of its own, and nobody else waits for it.
 */
final class Errands {

    private static final Logger log = LoggerFactory.getLogger(Errands.class);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /** A homeserver elsewhere may be gone for good; so many attempts take more than a day. */
    private static final int ATTEMPTS = 12;

    private final JdbcClient jdbc;
    private final MatrixClient client;

    Errands(JdbcClient jdbc, MatrixClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    private record Errand(String room, boolean isToCome, String notice, int attempts) {}

    /** The bot is to come into the room. */
    void come(String room) {
        keep(room, true, "");
    }

    /**
     * The bot is to go out of the room.
     *
     * @param notice what it says before; empty for nothing
     */
    void go(String room, String notice) {
        keep(room, false, notice);
    }

    /** The last that was wanted of a room counts, at once. */
    private void keep(String room, boolean isToCome, String notice) {
        jdbc.sql("""
                        INSERT INTO matrix_errand (room_id, to_come, notice, not_before)
                        VALUES (?, ?, ?, clock_timestamp())
                        ON CONFLICT (room_id) DO UPDATE SET to_come = excluded.to_come, notice = excluded.notice,
                            attempts = 0, not_before = excluded.not_before""").params(room, isToCome, notice).update();
    }

    /** Nothing is to be done about the room any more. */
    void drop(String room) {
        jdbc.sql("DELETE FROM matrix_errand WHERE room_id = ?").param(room).update();
    }

    /**
     * Does the next one that is due.
     *
     * @return false where none is, or where this one failed: the homeserver may be slow or want less
     */
    boolean doNext() {
        var next = next();
        next.ifPresent(this::attempt);
        return next.isPresent() && isDone(next.get().room());
    }

    private Optional<Errand> next() {
        return jdbc.sql("""
                        SELECT room_id, to_come, notice, attempts FROM matrix_errand
                        WHERE not_before <= clock_timestamp() ORDER BY not_before, room_id LIMIT 1""")
                .query((row, _) -> new Errand(
                        row.getString("room_id"),
                        row.getBoolean("to_come"),
                        row.getString("notice"),
                        row.getInt("attempts")))
                .optional();
    }

    private boolean isDone(String room) {
        return jdbc.sql("SELECT count(*) FROM matrix_errand WHERE room_id = ?")
                        .param(room)
                        .query(Long.class)
                        .single()
                == 0;
    }

    private void attempt(Errand errand) {
        try {
            if (errand.isToCome()) {
                unlessRefused(() -> client.join(errand.room()));
            } else {
                leave(errand);
            }
            drop(errand.room());
        } catch (Refusal refusal) {
            if (refusal.isTooFast()) {
                var asked = refusal.retryAfter();
                postpone(errand, asked == null ? FIRST_PAUSE : asked, errand.attempts());
            } else {
                failed(errand);
            }
        } catch (UncheckedIOException e) {
            failed(errand);
        }
    }

    /** Where the bot may not speak, or is out already, it goes all the same. */
    private void leave(Errand errand) {
        if (!errand.notice().isEmpty()) {
            // The same notice for the same room is taken once, however often this is tried.
            unlessRefused(() -> client.send(
                    errand.room(), "m.room.message", "farewell-" + errand.room(), ChatText.notice(errand.notice())));
        }
        unlessRefused(() -> client.leave(errand.room()));
    }

    /** What is refused for good needs not be tried again. */
    private static void unlessRefused(Runnable request) {
        try {
            request.run();
        } catch (Refusal refusal) {
            if (!refusal.isFinal()) {
                throw refusal;
            }
            log.atInfo()
                    .addKeyValue("reason", refusal.reason())
                    .log("The homeserver refuses what the bot wants at the door of a chat");
        }
    }

    private void failed(Errand errand) {
        var attempts = errand.attempts() + 1;
        if (errand.isToCome() && attempts >= ATTEMPTS) {
            // Who invites again is heard again.
            log.warn("An invitation to a chat could not be accepted");
            drop(errand.room());
            return;
        }
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(errand.attempts(), ATTEMPTS));
        postpone(errand, pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause, attempts);
    }

    private void postpone(Errand errand, Duration pause, int attempts) {
        jdbc.sql("UPDATE matrix_errand SET attempts = ?, not_before = clock_timestamp() + make_interval(secs => ?)"
                        + " WHERE room_id = ?")
                .params(attempts, pause.toSeconds() + 1, errand.room())
                .update();
    }
}
