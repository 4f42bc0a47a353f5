package de.tandembote.outbox;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds all that leaves, on all nodes, and lets it go on. What becomes due meanwhile is queued and waits with the
 * others.
 */
@Service
@Transactional
public class Sending {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sending(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Whether messages leave, and how many wait. */
    @Transactional(readOnly = true)
    public SendingState state() {
        return jdbc.sql("""
                        SELECT (SELECT held_since FROM outbox_place) AS held_since,
                            count(*) AS waiting, min(queued_at) AS oldest
                        FROM outbox_delivery WHERE finished_at IS NULL""")
                .query((row, number) -> new SendingState(
                        Columns.instant(row, "held_since"), row.getLong("waiting"), Columns.instant(row, "oldest")))
                .single();
    }

    /** Nothing leaves any more but what is handed over at this moment. */
    public void hold() {
        jdbc.sql("""
                        INSERT INTO outbox_place (place, held_since) VALUES (?, ?) ON CONFLICT (only_row) DO UPDATE
                        SET held_since = coalesce(outbox_place.held_since, excluded.held_since)""").params(Place.UNKNOWN, now()).update();
        jdbc.sql("UPDATE outbox_delivery SET state = 'QUEUED', lease_until = NULL"
                        + " WHERE finished_at IS NULL AND state = 'CLAIMED'")
                .update();
    }

    /** Messages leave again, those first that wait; the other nodes see it within a minute. */
    public void release() {
        jdbc.sql("UPDATE outbox_place SET held_since = NULL").update();
    }

    /**
     * Calls off what waits, queued or due, and lets leave what is queued from now on.
     *
     * @return how many messages were called off; none where the sending was not held
     */
    public int releaseWithoutWaiting() {
        var calledOff = jdbc.sql("""
                        UPDATE outbox_delivery SET state = 'CANCELLED', finished_at = ?, lease_until = NULL,
                            reason = 'Called off when the sending, which was held, went on without it.'
                        WHERE finished_at IS NULL AND state IN ('QUEUED', 'CLAIMED', 'RETRY')
                          AND EXISTS (SELECT 1 FROM outbox_place WHERE held_since IS NOT NULL)""").param(now()).update();
        if (state().heldSince() != null) {
            events.publishEvent(new WaitingCalledOff());
        }
        release();
        return calledOff;
    }

    /**
     * The database lies elsewhere than it did: notes where.
     *
     * @param before where it lay when somebody looked last
     * @return false where another node has noted it first
     */
    boolean moved(String before, String here) {
        return jdbc.sql("UPDATE outbox_place SET place = ? WHERE place = ?")
                        .params(here, before)
                        .update()
                > 0;
    }

    /** The same, and nothing leaves from there until it is released. */
    boolean movedAndHeld(String before, String here) {
        var first = moved(before, here);
        if (first) {
            hold();
        }
        return first;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
