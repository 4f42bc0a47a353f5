package de.tandembote.inbox;

import de.tandembote.channel.Arrivals;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.RawMessage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every message that arrives, raw and once, and tells what became of it. */
@Service
@EnableConfigurationProperties(InboxSettings.class)
public class Inbox implements Arrivals {

    private final JdbcClient jdbc;
    private final ArrivedMessages arrivedMessages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inbox(JdbcClient jdbc, ArrivedMessages arrivedMessages, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.arrivedMessages = arrivedMessages;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void accept(List<RawMessage> messages, String source, String position) {
        var anyNew = !messages.isEmpty() && arrivedMessages.store(messages, clock.instant());
        jdbc.sql("""
                        INSERT INTO mailbox_position (source, position) VALUES (?, ?)
                        ON CONFLICT (source) DO UPDATE SET position = excluded.position""").params(source, position).update();
        if (anyNew) {
            events.publishEvent(new MessageArrived());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> position(String source) {
        return jdbc.sql("SELECT position FROM mailbox_position WHERE source = ?")
                .param(source)
                .query(String.class)
                .optional();
    }

    /** The question that an earlier message of this person answered; empty where there is none, or no such message. */
    @Transactional(readOnly = true)
    public Optional<UUID> questionOf(ChannelKind channel, String fingerprint, UUID person) {
        return jdbc.sql("""
                        SELECT question_id FROM inbox_message
                        WHERE channel = ? AND fingerprint = ? AND person_id = ? AND question_id IS NOT NULL""")
                .params(channel.name(), fingerprint, person)
                .query(UUID.class)
                .optional();
    }

    /**
     * A person must look at this message; called in the transaction that works on it.
     *
     * @param round which it is about, so that those who coordinate it read it; null where nobody can say
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void review(UUID message, ReviewReason reason, @Nullable UUID round) {
        jdbc.sql("""
                        UPDATE inbox_message SET state = 'REVIEW', reason = ?, round_id = ?, lease_until = NULL
                        WHERE id = ?""").param(reason.sentence()).param(round).param(message).update();
    }

    /**
     * Throws away what a message said, in the transaction that works on it.
     *
     * @param question what it answers, in case that it did not name it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(UUID message, UUID question) {
        jdbc.sql("UPDATE inbox_message SET raw = NULL, question_id = coalesce(question_id, ?) WHERE id = ?")
                .params(question, message)
                .update();
    }

    /** The latest messages, newest first. */
    @Transactional(readOnly = true)
    public List<ReceivedMessage> latest(int limit) {
        return jdbc.sql("""
                        SELECT id, state, kind, reason, person_id, received_at FROM inbox_message
                        ORDER BY arrival DESC LIMIT ?""").param(limit).query(Inbox::receivedMessage).list();
    }

    /**
     * How many messages are in which state; states without any are left out. Reads every message that there ever was.
     */
    @Transactional(readOnly = true)
    public Map<InboxState, Long> counts() {
        return counts("SELECT state, count(*) AS messages FROM inbox_message GROUP BY state");
    }

    /** The same of what waits for the program or for a person, for those who ask again and again. */
    @Transactional(readOnly = true)
    public Map<InboxState, Long> waiting() {
        return counts("""
                SELECT state, count(*) AS messages FROM inbox_message WHERE open GROUP BY state
                UNION ALL
                SELECT state, count(*) FROM inbox_message WHERE undecided GROUP BY state""");
    }

    private Map<InboxState, Long> counts(String statement) {
        var counts = new EnumMap<InboxState, Long>(InboxState.class);
        jdbc.sql(statement).query((ResultSet row) -> {
            counts.put(InboxState.valueOf(row.getString("state")), row.getLong("messages"));
        });
        return counts;
    }

    private static ReceivedMessage receivedMessage(ResultSet row, int number) throws SQLException {
        return new ReceivedMessage(
                row.getObject("id", UUID.class),
                InboxState.valueOf(row.getString("state")),
                row.getString("kind"),
                row.getString("reason"),
                row.getObject("person_id", UUID.class),
                row.getTimestamp("received_at").toInstant());
    }
}
