package de.tandembote.outbox;

import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds back, lets go and calls off many messages that were written at once. What a channel is just being given cannot
 * be called back; whatever else waits stays where it is from the moment of the commit on.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Mailings {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mailings(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Nothing of it leaves any more, until {@link #goOn}; nor what a chat has taken and nobody can read there, nor one
     * whose fate is unknown: a server so slow that the lease ended meanwhile may still refuse it for now.
     */
    public void hold(UUID mailing) {
        jdbc.sql("""
                        UPDATE outbox_delivery SET held = true,
                            state = CASE state WHEN 'CLAIMED' THEN 'QUEUED' ELSE state END,
                            lease_until = CASE state WHEN 'CLAIMED' THEN NULL ELSE lease_until END
                        FROM outbox_content
                        WHERE id = message_id AND mailing = ?
                          AND (state IN ('QUEUED', 'RETRY', 'CLAIMED', 'SENDING', 'UNKNOWN')
                            OR state = 'SENT' AND tried_in IS NOT NULL)""").param(mailing).update();
    }

    /** What was held back leaves, but for what is overdue by now. */
    public void goOn(UUID mailing) {
        jdbc.sql("""
                        UPDATE outbox_delivery SET held = false FROM outbox_content
                        WHERE id = message_id AND mailing = ? AND held""").param(mailing).update();
        events.publishEvent(new MessageQueued());
    }

    /** Nothing of it leaves any more, for good. What is being sent just now is not tried again should it fail. */
    public void callOff(UUID mailing) {
        var now = Timestamp.from(clock.instant());
        // Locked first: in between, one of them might come back from its way.
        jdbc.sql("""
                        SELECT message_id FROM outbox_delivery JOIN outbox_content ON id = message_id WHERE mailing = ?
                        ORDER BY message_id FOR UPDATE OF outbox_delivery""").param(mailing).query(UUID.class).list();
        jdbc.sql("""
                        UPDATE outbox_delivery SET state = 'CANCELLED', finished_at = ?, lease_until = NULL,
                            reason = 'It was called off before it was sent.'
                        FROM outbox_content
                        WHERE id = message_id AND mailing = ? AND state IN ('QUEUED', 'RETRY', 'CLAIMED')""").params(now, mailing).update();
        jdbc.sql("""
                        UPDATE outbox_delivery SET held = false, not_after = ?
                        FROM outbox_content
                        WHERE id = message_id AND mailing = ?
                          AND (state IN ('SENDING', 'UNKNOWN') OR state = 'SENT' AND tried_in IS NOT NULL)""").params(now, mailing).update();
    }

    /** To which mailing a message belongs; empty where it stands alone. */
    @Transactional(readOnly = true)
    public Optional<UUID> of(UUID message) {
        return jdbc.sql("SELECT mailing FROM outbox_message WHERE id = ? AND mailing IS NOT NULL")
                .param(message)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** To whom one of its messages was refused for good, or came back. */
    @Transactional(readOnly = true)
    public List<UUID> refused(UUID mailing) {
        return jdbc.sql("""
                        SELECT DISTINCT recipient_id FROM outbox_message
                        WHERE mailing = ? AND state IN ('FAILED', 'BOUNCED')""")
                .param(mailing)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** How many of its messages are in which state; states without any are left out. */
    @Transactional(readOnly = true)
    public Map<OutboxState, Integer> counts(UUID mailing) {
        var counts = new EnumMap<OutboxState, Integer>(OutboxState.class);
        jdbc.sql("SELECT state, count(*) AS messages FROM outbox_message WHERE mailing = ? GROUP BY state")
                .param(mailing)
                .query((ResultSet row) -> {
                    counts.put(OutboxState.valueOf(row.getString("state")), row.getInt("messages"));
                });
        return counts;
    }
}
