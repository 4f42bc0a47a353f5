package de.tandembote.broadcast;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.tandembote.channel.Address;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is kept of those who are on an address list no longer: a hash until the round begins, and then how many there
 * were.
 */
@Component
class ClosedLists {

    private final JdbcClient jdbc;

    ClosedLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The owner of the address wishes no information: another import shall not bring it back. */
    void decline(UUID round, Address address) {
        jdbc.sql("INSERT INTO declined_address (round_id, hash) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(round, hash(round, address))
                .update();
    }

    boolean isDeclined(UUID round, Address address) {
        return jdbc.sql("SELECT count(*) FROM declined_address WHERE round_id = ? AND hash = ?")
                        .params(round, hash(round, address))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The rounds with anybody on a list, or with anybody who wished to be off it. */
    List<UUID> roundsWithLists() {
        return jdbc.sql("SELECT round_id FROM informed UNION SELECT round_id FROM declined_address")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /**
     * Takes everybody off a list; no two nodes take the same.
     *
     * @return who was on it
     */
    List<UUID> clear(UUID round) {
        return jdbc.sql("DELETE FROM informed WHERE round_id = ? RETURNING person_id")
                .param(round)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /**
     * Keeps how many addresses a list had, with those that were taken off it on wish, of which no hash is kept any
     * more.
     */
    void close(UUID round, int left, Instant now) {
        var declined = jdbc.sql("DELETE FROM declined_address WHERE round_id = ?")
                .param(round)
                .update();
        if (left + declined > 0) {
            jdbc.sql("""
                            INSERT INTO closed_list (round_id, addresses, declined, closed_at) VALUES (?, ?, ?, ?)
                            ON CONFLICT (round_id) DO UPDATE SET addresses = closed_list.addresses + excluded.addresses,
                                declined = closed_list.declined + excluded.declined, closed_at = excluded.closed_at""")
                    .params(round, left + declined, declined, Timestamp.from(now))
                    .update();
        }
    }

    /** With the round in it, so that nobody sees that two lists held the same address. */
    private static byte[] hash(UUID round, Address address) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((round + " " + address.value()).getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
