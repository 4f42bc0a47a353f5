package de.tandembote.inbox;

import de.tandembote.channel.ChannelKind;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The messages that wait to be worked on, one person's in the order in which they came. Leases run by the database's
 * clock, the only one that all nodes share.
 */
@Component
@Transactional
class Pile {

    private final JdbcClient jdbc;
    private final InboxSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Pile(JdbcClient jdbc, InboxSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes the next message that nobody works on and whose writer has none before it; empty where there is none. What came
     * before is looked up for one message after the other: with many that wait, to compare all of them with all is too much.
     */
    Optional<Arrived> claim() {
        return jdbc.sql("""
                        UPDATE inbox_message SET state = 'WORKING', attempts = attempts + 1,
                            lease_until = clock_timestamp() + make_interval(secs => ?)
                        WHERE id = (
                            SELECT id FROM inbox_message next
                            WHERE state IN ('RECEIVED', 'WORKING')
                              AND (state = 'RECEIVED' OR lease_until <= clock_timestamp())
                              AND arrival = (
                                  SELECT first.arrival FROM inbox_message first
                                  WHERE first.sender = next.sender AND first.state IN ('RECEIVED', 'WORKING')
                                  ORDER BY first.arrival LIMIT 1)
                            ORDER BY arrival LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING id, channel, raw, attempts, received_at""")
                .param(settings.lease().toSeconds())
                .query((row, number) -> new Arrived(
                        row.getObject("id", UUID.class),
                        ChannelKind.valueOf(row.getString("channel")),
                        row.getBytes("raw"),
                        row.getInt("attempts"),
                        row.getTimestamp("received_at").toInstant()))
                .optional();
    }

    /**
     * Holds a message for the transaction that works on it.
     *
     * @return false where the lease has ended meanwhile and another node works on it or has
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean hold(Arrived message) {
        return jdbc.sql("SELECT id FROM inbox_message WHERE id = ? AND state = 'WORKING' AND attempts = ? FOR UPDATE")
                .params(message.id(), message.attempts())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Keeps whose a message is and what it answers, for whoever must know who may read it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tie(UUID message, Tie tie) {
        var concerned = tie.concerned();
        jdbc.sql("UPDATE inbox_message SET person_id = ?, question_id = ? WHERE id = ?")
                .param(concerned == null ? null : concerned.id())
                .param(tie.question())
                .param(message)
                .update();
    }

    /** Ends the work on a message, in the transaction that does the work. */
    @Transactional(propagation = Propagation.MANDATORY)
    void finish(UUID message, InboxState state, String kind, String reason, @Nullable UUID person) {
        // Whoever listened to the message may have asked for a review: that stands.
        jdbc.sql("""
                        UPDATE inbox_message SET kind = ?, person_id = ?, done_at = ?, lease_until = NULL,
                            reason = CASE WHEN state = 'WORKING' THEN ? ELSE reason END,
                            state = CASE WHEN state = 'WORKING' THEN ? ELSE state END
                        WHERE id = ?""")
                .param(kind)
                .param(person)
                .param(Timestamp.from(clock.instant()))
                .param(reason)
                .param(state.name())
                .param(message)
                .update();
    }

    /** Throws away what a message said. */
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(UUID message) {
        jdbc.sql("UPDATE inbox_message SET raw = NULL WHERE id = ?")
                .param(message)
                .update();
    }

    /**
     * Puts a message aside that cannot be worked on. If it claims to come from somebody of a round, the next summary tells of
     * it: what it is cannot be known, so it sets off nothing by itself.
     */
    void park(UUID message, String reason) {
        jdbc.sql("""
                        UPDATE inbox_message SET state = 'PARKED', reason = ?, lease_until = NULL, done_at = ?,
                            person_id = (SELECT person.id FROM person WHERE sender <> ''
                                AND sender IN (email, linked_matrix_id, matrix_id) ORDER BY person.id LIMIT 1)
                        WHERE id = ? AND state = 'WORKING' RETURNING person_id""")
                .params(reason, Timestamp.from(clock.instant()), message)
                .query(UUID.class)
                .optional()
                .ifPresent(writer -> events.publishEvent(new ReviewCanWait(message, writer)));
    }

    /** Puts a message back whose work broke off; it is tried again at once. */
    void putBack(UUID message) {
        jdbc.sql("UPDATE inbox_message SET state = 'RECEIVED', lease_until = NULL WHERE id = ? AND state = 'WORKING'")
                .param(message)
                .update();
    }

    /** Ends every lease, as if its time were over. */
    void endLeases() {
        jdbc.sql("UPDATE inbox_message SET lease_until = clock_timestamp() WHERE state = 'WORKING'")
                .update();
    }
}
