package de.tandembote.outbox;

import de.tandembote.channel.ChannelKind;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a message from claimed to finished but for the usual two, which are in the {@link Ledger}. Each is a
 * transaction of its own, so that none is open while the other side is talked to. Each step says by which claim it
 * holds the message: of a node that stood still until another one took its messages, none has any effect.
 *
 * <p>Leases run by the database's clock: it is the only one that all nodes share, and it knows nothing of a clock that
 * is turned for a demo or a test.
 */
@Component
@Transactional
class Queue {

    private final JdbcClient jdbc;
    private final OutboxSettings settings;
    private final Pace pace;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Queue(JdbcClient jdbc, OutboxSettings settings, Pace pace, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.pace = pace;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes the next messages of a lane that are due and that may leave now, for as long as the lease lasts. No two
     * nodes take the same.
     */
    List<QueuedMessage> claim(ChannelKind lane) {
        var room = pace.room(lane);
        return jdbc
                .sql("""
                        UPDATE outbox_delivery SET state = 'CLAIMED', claimed_by = ?,
                            lease_until = clock_timestamp() + make_interval(secs => ?)
                        FROM outbox_content
                        WHERE id = message_id AND message_id IN (
                            SELECT message_id FROM outbox_delivery
                            WHERE finished_at IS NULL AND state IN ('QUEUED', 'RETRY') AND NOT held AND lane = ?
                              AND not_before <= ? AND NOT (domain = ANY (?))
                              AND NOT EXISTS (SELECT 1 FROM outbox_place WHERE held_since IS NOT NULL)
                            ORDER BY rank, not_before, message_id LIMIT ? FOR UPDATE SKIP LOCKED)
                        RETURNING id, claimed_by, recipient_id, purpose, sender_name, subject, plain, html, chat, calendar,
                            calendar_method, reply_link, calendar_link, unsubscribe_link, in_reply_to, not_after, attempts,
                            taps, only_by, answers_to, first_tried_at, channel, tried_in,
                            about <> '' AND EXISTS (
                                SELECT 1 FROM outbox_content newer
                                WHERE newer.recipient_id = outbox_content.recipient_id AND newer.about <> ''
                                  AND newer.about = outbox_content.about AND newer.number > outbox_content.number
                            ) AS outdated""")
                .params(UUID.randomUUID(), settings.lease().toSeconds(), lane.name(), now())
                .param(room.fullDomains().toArray(String[]::new))
                .param(room.messages())
                .query(QueuedRows::message)
                .list()
                .stream()
                .sorted(Comparator.comparing(QueuedMessage::rank).thenComparing(QueuedMessage::id))
                .toList();
    }

    /** Puts a message into the lane in which its way is served. */
    void pass(QueuedMessage message, ChannelKind lane) {
        var passed = jdbc.sql("UPDATE outbox_delivery SET state = 'QUEUED', lane = ?, lease_until = NULL"
                        + " WHERE message_id = ? AND claimed_by = ? AND state = 'CLAIMED'")
                .params(lane.name(), message.id(), message.claimedBy())
                .update();
        if (passed > 0) {
            events.publishEvent(new MessageQueued());
        }
    }

    /**
     * Leaves to later what may not leave now; no attempt was made.
     *
     * @param domain of the address to which it would go now; the one noted when it was queued may be another
     */
    void putBack(QueuedMessage message, String domain) {
        jdbc.sql("UPDATE outbox_delivery SET state = 'QUEUED', domain = ?, lease_until = NULL"
                        + " WHERE message_id = ? AND claimed_by = ? AND state = 'CLAIMED'")
                .params(domain, message.id(), message.claimedBy())
                .update();
    }

    /** Leaves to others what one claim has taken and nobody has looked at yet. */
    void giveBack(List<QueuedMessage> batch) {
        jdbc.sql("UPDATE outbox_delivery SET state = 'QUEUED', lease_until = NULL"
                        + " WHERE message_id = ANY (?) AND claimed_by = ? AND state = 'CLAIMED'")
                .param(batch.stream().map(QueuedMessage::id).toArray(UUID[]::new))
                .param(batch.getFirst().claimedBy())
                .update();
    }

    /** Waits for the next attempt. */
    void retry(QueuedMessage message, Duration pause, String reason) {
        jdbc.sql("""
                        UPDATE outbox_delivery SET state = 'RETRY', not_before = ?, reason = ?, lease_until = NULL,
                            finished_at = NULL
                        WHERE message_id = ? AND claimed_by = ? AND state IN ('SENDING', 'UNKNOWN')""")
                .params(Timestamp.from(clock.instant().plus(pause)), reason, message.id(), message.claimedBy())
                .update();
    }

    /** Waits because the other side takes nothing for now, whatever it is: no attempt was made. */
    void postpone(QueuedMessage message, Duration pause) {
        jdbc.sql("""
                        UPDATE outbox_delivery SET state = 'QUEUED', not_before = ?, attempts = attempts - 1,
                            lease_until = NULL
                        WHERE message_id = ? AND claimed_by = ? AND state = 'SENDING'""")
                .params(Timestamp.from(clock.instant().plus(pause)), message.id(), message.claimedBy())
                .update();
    }

    /** Ends a message that the other side refuses for good. */
    void refuse(QueuedMessage message, String reason) {
        if (finish(message, OutboxState.FAILED, reason)) {
            events.publishEvent(new MessageRefused(message.id(), message.recipient()));
        }
    }

    /**
     * Ends a message that is not sent.
     *
     * @return false where another node has the message meanwhile
     */
    boolean finish(QueuedMessage message, OutboxState state, String reason) {
        return jdbc.sql("""
                                UPDATE outbox_delivery SET state = ?, reason = ?, finished_at = ?, lease_until = NULL
                                WHERE message_id = ? AND claimed_by = ? AND state IN ('CLAIMED', 'SENDING', 'UNKNOWN')""")
                        .params(state.name(), reason, now(), message.id(), message.claimedBy())
                        .update()
                > 0;
    }

    /**
     * Puts back what a node that died had taken, and marks as unknown what it may have sent.
     *
     * @param repeatable the channels that know a message which they have seen: what was on its way there is handed over
     *     again
     */
    int recover(List<ChannelKind> repeatable) {
        jdbc.sql("""
                        UPDATE outbox_delivery SET state = 'QUEUED', lease_until = NULL
                        WHERE finished_at IS NULL AND (state = 'CLAIMED' OR state = 'SENDING' AND channel = ANY (?))
                          AND lease_until <= clock_timestamp()""")
                .param(repeatable.stream().map(ChannelKind::name).toArray(String[]::new))
                .update();
        return jdbc.sql("""
                        UPDATE outbox_delivery SET state = 'UNKNOWN', lease_until = NULL, finished_at = ?,
                            reason = 'The program ended while the message was handed over; it may have arrived.'
                        WHERE finished_at IS NULL AND state = 'SENDING' AND lease_until <= clock_timestamp()""").param(now()).update();
    }

    /** Ends every lease, as if its time were over. */
    void endLeases() {
        jdbc.sql("UPDATE outbox_delivery SET lease_until = clock_timestamp()"
                        + " WHERE finished_at IS NULL AND state IN ('CLAIMED', 'SENDING')")
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
