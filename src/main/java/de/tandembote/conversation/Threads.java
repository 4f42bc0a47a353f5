package de.tandembote.conversation;

import de.tandembote.channel.ChannelKind;
import de.tandembote.inbox.ReplyReceived;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the answers to one person in one thread: all that follows from one question is a thread, and so is all that
 * the person writes out of the blue.
 */
@Component
public class Threads {

    /** So long, answers are counted. */
    static final Duration SPAN = Duration.ofDays(1);

    private final Questions questions;
    private final ConversationSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    Threads(Questions questions, ConversationSettings settings, JdbcClient jdbc, Clock clock) {
        this.questions = questions;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Throws away what is no longer counted. */
    @Transactional
    public void tidy() {
        jdbc.sql("DELETE FROM thread_answer WHERE at <= ?")
                .param(Timestamp.from(clock.instant().minus(settings.keepCounts())))
                .update();
    }

    /** The thread that the reply belongs to. */
    UUID of(ReplyReceived reply) {
        return reply.question() == null
                ? reply.person()
                : questions.findById(reply.question()).map(Question::thread).orElse(reply.person());
    }

    /** Whether the thread has had as many answers by mail within a day as a person would want. */
    boolean isExhausted(UUID thread) {
        return isExhausted(thread, ChannelKind.EMAIL);
    }

    /** The same where people write in short lines, and machines say of themselves that they are some. */
    boolean isExhausted(UUID thread, ChannelKind channel) {
        var limit = switch (channel) {
            case EMAIL -> settings.answersPerThread();
            case MATRIX -> settings.answersInChat();
        };
        return count(thread, false) >= limit;
    }

    /** The person is answered once more. */
    void answered(UUID thread, UUID person) {
        add(thread, person, false);
    }

    /** The thread is left to a person; tells whether this is news. */
    boolean fallSilent(UUID thread, UUID person) {
        if (count(thread, true) > 0) {
            return false;
        }
        add(thread, person, true);
        return true;
    }

    private long count(UUID thread, boolean silent) {
        return jdbc.sql("SELECT count(*) FROM thread_answer WHERE thread_id = ? AND silent = ? AND at > ?")
                .params(thread, silent, Timestamp.from(aDayAgo()))
                .query(Long.class)
                .single();
    }

    private void add(UUID thread, UUID person, boolean silent) {
        jdbc.sql("INSERT INTO thread_answer (thread_id, person_id, silent, at) VALUES (?, ?, ?, ?)")
                .params(thread, person, silent, Timestamp.from(clock.instant()))
                .update();
    }

    private Instant aDayAgo() {
        return clock.instant().minus(SPAN);
    }
}
