package de.tandembote.inbox;

import de.tandembote.channel.RawMessage;
import de.tandembote.channel.UnstorableMessage;
import de.tandembote.store.Ids;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Puts messages on the pile, many with one trip to the database, each of them once. */
@Component
class ArrivedMessages {

    /** By which PostgreSQL says that it never takes what it is given: data exception, limit of the program exceeded. */
    private static final List<String> NEVER = List.of("22", "54");

    private final JdbcOperations jdbc;

    ArrivedMessages(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Stores those that are not known yet, in their order.
     *
     * @param now the time of arrival is ours, never the mail's Date
     * @return whether there was one
     * @throws UnstorableMessage if one of them can never be stored
     */
    boolean store(List<RawMessage> messages, Instant now) {
        var rows = messages.stream().map(message -> row(message, now)).toList();
        try {
            var stored = jdbc.batchUpdate("""
                    INSERT INTO inbox_message (id, channel, fingerprint, sender, raw, received_at, state)
                    VALUES (?, ?, ?, ?, ?, ?, 'RECEIVED')
                    ON CONFLICT (channel, fingerprint) DO NOTHING""", rows);
            // A driver that puts the rows together into one statement may not say how many there were: less than zero.
            return Arrays.stream(stored).anyMatch(count -> count != 0);
        } catch (DataAccessException e) {
            var state = stateOf(e);
            if (state != null && NEVER.stream().anyMatch(state::startsWith)) {
                throw new UnstorableMessage(state);
            }
            throw e;
        }
    }

    private static Object[] row(RawMessage message, Instant now) {
        return new Object[] {
            Ids.next(),
            message.channel().name(),
            message.fingerprint(),
            message.sender(),
            message.bytes(),
            Timestamp.from(now)
        };
    }

    private static @Nullable String stateOf(DataAccessException e) {
        return e.getMostSpecificCause() instanceof SQLException sql ? sql.getSQLState() : null;
    }
}
