package de.tandembote.inbox;

import de.tandembote.channel.ChannelKind;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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

    /** Enough that to take them costs little beside the work, and few enough to be done long before their lease. */
    private static final int AT_ONCE = 8;

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
     * Takes the next messages that nobody works on, of each writer the one before which there is none. What came before
     * is looked up for one message after the other: with many that wait, to compare all of them with all is too much.
     *
     * <p>A message whose work broke off before is only taken as the first of them: should it be to blame that nodes die,
     * then those that were taken with it are not taken with it again.
     *
     * <p>PostgreSQL plans for the few that wait as a rule, and would sort all where many do. Told not to sort, it goes by
     * the index, which has them in their order; so nothing here may need to be sorted. In which order the messages are
     * given is no matter, as each is another writer's.
     */
    List<Arrived> claim() {
        jdbc.sql("SET LOCAL enable_sort = off").update();
        return jdbc.sql("""
                        WITH next AS (
                            SELECT id, arrival, attempts FROM inbox_message waiting
                            WHERE open AND (state = 'RECEIVED' OR lease_until <= clock_timestamp())
                              AND arrival = (
                                  SELECT first.arrival FROM inbox_message first
                                  WHERE first.sender = waiting.sender AND first.open
                                  ORDER BY first.arrival LIMIT 1)
                            ORDER BY arrival LIMIT ? FOR UPDATE SKIP LOCKED)
                        UPDATE inbox_message SET state = 'WORKING', attempts = inbox_message.attempts + 1,
                            lease_until = clock_timestamp() + make_interval(secs => ?)
                        FROM next
                        WHERE inbox_message.id = next.id
                          AND (next.attempts = 0 OR next.arrival = (SELECT min(arrival) FROM next))
                        RETURNING inbox_message.id, channel, raw, inbox_message.attempts, received_at""")
                .params(AT_ONCE, settings.lease().toSeconds())
                .query((row, number) -> new Arrived(
                        row.getObject("id", UUID.class),
                        ChannelKind.valueOf(row.getString("channel")),
                        row.getBytes("raw"),
                        row.getInt("attempts"),
                        row.getTimestamp("received_at").toInstant()))
                .list();
    }

    /** Leaves to others what was taken and not begun with. */
    void giveBack(Collection<Arrived> messages) {
        messages.forEach(message -> jdbc.sql("UPDATE inbox_message SET state = 'RECEIVED', lease_until = NULL,"
                        + " attempts = attempts - 1 WHERE id = ? AND state = 'WORKING' AND attempts = ?")
                .params(message.id(), message.attempts())
                .update());
    }

    /**
     * Ends the work on a message, in the transaction that does the work and before all else in it: nobody else gets at
     * the message until the commit, and whoever listens to what it says may still ask for a review.
     *
     * @return false where the lease has ended meanwhile and another node works on it or has: then nothing may follow
     *     from it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean finish(Arrived message, Finish as) {
        return jdbc.sql("""
                                UPDATE inbox_message SET kind = ?, person_id = ?, question_id = ?, done_at = ?, reason = ?,
                                    state = ?, lease_until = NULL, raw = CASE WHEN ? THEN NULL ELSE raw END
                                WHERE id = ? AND state = 'WORKING' AND attempts = ?""")
                        .param(as.kind().name().toLowerCase(Locale.ROOT))
                        .param(as.person())
                        .param(as.question())
                        .param(Timestamp.from(clock.instant()))
                        .param(as.reason())
                        .param(as.state().name())
                        .param(as.forgotten())
                        .param(message.id())
                        .param(message.attempts())
                        .update()
                > 0;
    }

    /**
     * Puts a message aside that cannot be worked on. If it claims to come from somebody of a round, the next summary
     * tells of it: what it is cannot be known, so it sets off nothing by itself.
     */
    void park(Arrived message, String reason) {
        jdbc.sql("""
                        UPDATE inbox_message SET state = 'PARKED', reason = ?, lease_until = NULL, done_at = ?,
                            person_id = (SELECT person.id FROM person WHERE sender <> ''
                                AND sender IN (email, linked_matrix_id, matrix_id) ORDER BY person.id LIMIT 1)
                        WHERE id = ? AND state = 'WORKING' AND attempts = ? RETURNING person_id""")
                .params(reason, Timestamp.from(clock.instant()), message.id(), message.attempts())
                .query(UUID.class)
                .optional()
                .ifPresent(writer -> events.publishEvent(new ReviewCanWait(message.id(), writer)));
    }

    /** Ends every lease, as if its time were over. */
    void endLeases() {
        jdbc.sql("UPDATE inbox_message SET lease_until = clock_timestamp() WHERE open AND state = 'WORKING'")
                .update();
    }
}
