package de.tandembote.outbox;

import de.tandembote.channel.ChannelKind;
import de.tandembote.people.People;
import de.tandembote.store.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes messages that are due, in the caller's transaction, and tells what became of them. */
@Service
public class Outbox {

    private static final String COLUMNS =
            "id, recipient_id, message, subject, state, reason, reply_link, queued_at, finished_at";

    /**
     * Queues a message, in the place of what was queued before about the same thing and has not left yet. Each part
     * sees only the rows that were there before, so that the message never replaces itself.
     */
    private static final String ENQUEUE = """
            WITH queued AS (
                INSERT INTO outbox_content (id, recipient_id, dedupe_key, about, purpose, message, sender_name,
                    subject, plain, html, chat, reply_link, in_reply_to, calendar, calendar_method, calendar_link,
                    unsubscribe_link, taps, only_by, mailing, answers_to)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (dedupe_key) DO NOTHING
                RETURNING id, recipient_id, about),
            under_way AS (
                INSERT INTO outbox_delivery (message_id, queued_at, not_before, not_after, lane, domain, rank, state)
                SELECT id, ?::timestamptz, ?::timestamptz, ?::timestamptz, ?, ?, ?, 'QUEUED' FROM queued),
            replaced AS (
                UPDATE outbox_delivery SET state = 'SUPERSEDED', finished_at = ?, lease_until = NULL,
                    reason = 'A newer message took its place before it was sent.'
                FROM queued JOIN outbox_content older USING (recipient_id, about)
                WHERE message_id = older.id AND older.about <> '' AND state IN ('QUEUED', 'CLAIMED', 'RETRY'))
            SELECT id FROM queued""";

    private final JdbcClient jdbc;
    private final People people;
    private final Pace pace;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(JdbcClient jdbc, People people, Pace pace, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.pace = pace;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Queues a message; it leaves once the caller's transaction is committed.
     *
     * @return its id; empty where a message with the same dedupe key was queued before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> enqueue(NewMessage message) {
        var now = Timestamp.from(clock.instant());
        var calendar = message.content().calendar();
        var queued = jdbc.sql(ENQUEUE)
                .params(
                        Ids.next(),
                        message.recipient(),
                        message.dedupeKey(),
                        message.about(),
                        message.purpose().name(),
                        message.message(),
                        message.senderName(),
                        message.content().subject(),
                        message.content().plain(),
                        message.content().html(),
                        message.content().chat())
                .param(message.replyLink())
                .param(message.inReplyTo())
                .param(calendar == null ? null : calendar.text())
                .param(calendar == null ? null : calendar.method())
                .param(message.calendarLink())
                .param(message.unsubscribeLink())
                .param(String.join(NewMessage.BETWEEN_TAPS, message.taps()))
                .param(message.onlyBy() == null ? null : message.onlyBy().name())
                .param(message.mailing())
                .param(message.answersTo())
                .param(now)
                .param(now)
                .param(timestamp(message.notAfter()))
                .param(message.likelyChannel().name())
                .param(likelyDomain(message))
                .param(Rank.of(message.purpose()))
                .param(now)
                .query(UUID.class)
                .optional();
        queued.ifPresent(_ -> events.publishEvent(new MessageQueued()));
        return queued;
    }

    /**
     * A delivery report says that a message of ours never arrived.
     *
     * @return false where that was known already, or it never left
     */
    @Transactional
    public boolean bounced(UUID message, String status) {
        var reason = status.isEmpty()
                ? "The recipient's server reported a failure."
                : "The recipient's server reported " + status + ".";
        var isNews = jdbc.sql("""
                                UPDATE outbox_delivery SET state = 'BOUNCED', reason = ?
                                WHERE message_id = ? AND state IN ('SENT', 'UNKNOWN')""").params(reason, message).update() > 0;
        if (isNews) {
            events.publishEvent(new MessageReturned(message));
        }
        return isNews;
    }

    /** The message with this id; empty where it is none of ours. */
    @Transactional(readOnly = true)
    public Optional<SentMessage> find(UUID message) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM outbox_message WHERE id = ?")
                .param(message)
                .query(Outbox::sentMessage)
                .optional();
    }

    /** The messages by which a person was answered to one of the person's own, newest first. */
    @Transactional(readOnly = true)
    public List<SentMessage> answersTo(UUID recipient, String inReplyTo) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM outbox_message WHERE recipient_id = ? AND in_reply_to = ? ORDER BY id DESC")
                .params(recipient, inReplyTo)
                .query(Outbox::sentMessage)
                .list();
    }

    /** The latest messages, newest first. */
    @Transactional(readOnly = true)
    public List<SentMessage> latest(int limit) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM outbox_message ORDER BY id DESC LIMIT ?")
                .param(limit)
                .query(Outbox::sentMessage)
                .list();
    }

    /**
     * How many messages are in which state; states without any are left out. Reads every message that there ever was.
     */
    @Transactional(readOnly = true)
    public Map<OutboxState, Long> counts() {
        var counts = new EnumMap<OutboxState, Long>(OutboxState.class);
        jdbc.sql("SELECT state, count(*) AS messages FROM outbox_delivery GROUP BY state")
                .query((ResultSet row) -> {
                    counts.put(OutboxState.valueOf(row.getString("state")), row.getLong("messages"));
                });
        return counts;
    }

    /** How many messages to these people, queued since then, never arrived as far as is known. */
    @Transactional(readOnly = true)
    public long failedTo(List<UUID> recipients, Instant since) {
        return jdbc.sql("SELECT count(*) FROM outbox_message WHERE state IN ('FAILED', 'BOUNCED')"
                        + " AND recipient_id = ANY (?) AND queued_at >= ?")
                .params(recipients.toArray(UUID[]::new), Timestamp.from(since))
                .query(Long.class)
                .single();
    }

    /**
     * The chat form of the first message to a person that tied its answer by this link; empty where it is no longer
     * kept.
     */
    @Transactional(readOnly = true)
    public String chatOf(UUID recipient, UUID replyLink) {
        return jdbc.sql("SELECT chat FROM outbox_message WHERE recipient_id = ? AND reply_link = ? ORDER BY id LIMIT 1")
                .params(recipient, replyLink)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** When the next waiting message may leave; empty where none waits. */
    @Transactional(readOnly = true)
    public Optional<Instant> nextDue() {
        return jdbc.sql("""
                        SELECT min(not_before) AS due FROM outbox_delivery
                        WHERE finished_at IS NULL AND state IN ('QUEUED', 'RETRY') AND NOT held
                          AND NOT EXISTS (SELECT 1 FROM outbox_place WHERE held_since IS NOT NULL)""")
                .query((row, number) -> Optional.ofNullable(Columns.instant(row, "due")))
                .single()
                // What is due and still here waits for the pace.
                .map(due -> pace.opensAt().filter(due::isBefore).orElse(due));
    }

    private String likelyDomain(NewMessage message) {
        return message.likelyChannel() == ChannelKind.EMAIL
                ? Pace.domainOf(people.get(message.recipient()).emailAddress())
                : "";
    }

    private static SentMessage sentMessage(ResultSet row, int number) throws SQLException {
        return new SentMessage(
                row.getObject("id", UUID.class),
                row.getObject("recipient_id", UUID.class),
                row.getString("message"),
                row.getString("subject"),
                OutboxState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("reply_link", UUID.class),
                row.getTimestamp("queued_at").toInstant(),
                Columns.instant(row, "finished_at"));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
