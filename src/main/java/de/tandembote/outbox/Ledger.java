package de.tandembote.outbox;

import de.tandembote.channel.ChannelKind;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Where each connection writes down what was taken from it and what it hands over next, both in one commit, before it goes
 * on: so there are never more messages on their way than connections. While one commit is under way, what others want to
 * write gathers, and goes into the next.
 */
@Component
class Ledger {

    private static final String MARK_SENT = """
            UPDATE outbox_message SET state = 'SENT', external_id = known_as, reason = '', finished_at = ?, lease_until = NULL
            FROM unnest(?::uuid[], ?::uuid[], ?::text[]) AS taken (message_id, claim, known_as)
            WHERE id = message_id AND claimed_by = claim AND state IN ('SENDING', 'UNKNOWN')""";

    private static final String START_SENDING = """
            UPDATE outbox_message SET state = 'SENDING', channel = by_channel,
                tried_in = CASE channel WHEN by_channel THEN tried_in END,
                attempts = attempts + CASE state WHEN 'CLAIMED' THEN 1 ELSE 0 END,
                first_tried_at = coalesce(first_tried_at, ?),
                lease_until = clock_timestamp() + make_interval(secs => ?)
            FROM unnest(?::uuid[], ?::uuid[], ?::text[]) AS next (message_id, claim, by_channel)
            WHERE id = message_id AND claimed_by = claim AND state IN ('CLAIMED', 'SENDING') AND NOT held
              AND lease_until > clock_timestamp()
              AND NOT EXISTS (SELECT 1 FROM outbox_place WHERE held_since IS NOT NULL)
            RETURNING id""";

    private final JdbcClient jdbc;
    private final OutboxSettings settings;
    private final Clock clock;
    private final ReentrantLock writing = new ReentrantLock();
    private List<Entry> gathered = new ArrayList<>();

    Ledger(JdbcClient jdbc, OutboxSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** A message that the other side has taken, and by which identifier it knows it. */
    record Taken(QueuedMessage message, String externalId) {}

    /** A message that is about to be handed over on this channel. */
    record Next(QueuedMessage message, ChannelKind channel) {}

    /** What one connection wants to have written, and how that ended. */
    private static final class Entry {
        private final @Nullable Taken taken;
        private final @Nullable Next next;
        private boolean isOver;
        private boolean mayGo;
        private @Nullable Throwable failure;

        Entry(@Nullable Taken taken, @Nullable Next next) {
            this.taken = taken;
            this.next = next;
        }
    }

    /**
     * Marks one message as sent and another as about to be handed over, with a lease of its own: those before it in the batch
     * may have taken long. Of several channels that are tried in turn, the first counts as the attempt. Returns after the
     * commit.
     *
     * @return whether the next may be handed over; false where its lease has ended meanwhile and another node may have it, or
     *     somebody holds it back
     */
    boolean write(@Nullable Taken taken, @Nullable Next next) {
        var mine = new Entry(taken, next);
        gather(mine);
        writing.lock();
        try {
            // Whoever had the lock before may have written it along with its own.
            if (!mine.isOver) {
                writeAll(takeGathered());
            }
        } finally {
            writing.unlock();
        }
        if (mine.failure instanceof RuntimeException e) {
            throw e;
        }
        if (mine.failure instanceof Error e) {
            throw e;
        }
        return mine.mayGo;
    }

    private synchronized void gather(Entry entry) {
        gathered.add(entry);
    }

    private synchronized List<Entry> takeGathered() {
        var all = gathered;
        gathered = new ArrayList<>();
        return all;
    }

    private void writeAll(List<Entry> entries) {
        try {
            var going = writeTogether(entries);
            entries.forEach(entry -> entry.mayGo =
                    entry.next != null && going.contains(entry.next.message().id()));
        } catch (RuntimeException | Error e) {
            entries.forEach(entry -> entry.failure = e);
        } finally {
            entries.forEach(entry -> entry.isOver = true);
        }
    }

    private Set<UUID> writeTogether(List<Entry> entries) {
        var taken = entries.stream()
                .map(entry -> entry.taken)
                .filter(Objects::nonNull)
                .toList();
        var next = entries.stream()
                .map(entry -> entry.next)
                .filter(Objects::nonNull)
                .toList();
        try {
            return inOneStatement(taken, next);
        } catch (PessimisticLockingFailureException e) {
            // Somebody who changes many messages stood in the way, and this one had to yield.
            return inOneStatement(taken, next);
        }
    }

    /** A statement of its own is a transaction, and takes one way to the database and back. */
    private Set<UUID> inOneStatement(List<Taken> taken, List<Next> next) {
        if (next.isEmpty()) {
            withTaken(jdbc.sql(MARK_SENT), taken).update();
            return Set.of();
        }
        var statement = taken.isEmpty()
                ? jdbc.sql(START_SENDING)
                : withTaken(jdbc.sql("WITH taken AS (" + MARK_SENT + ") " + START_SENDING), taken);
        return new HashSet<>(withNext(statement, next)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
    }

    private StatementSpec withTaken(StatementSpec statement, List<Taken> taken) {
        return statement.params(
                now(),
                ids(taken.stream().map(Taken::message)),
                claims(taken.stream().map(Taken::message)),
                taken.stream().map(Taken::externalId).toArray(String[]::new));
    }

    private StatementSpec withNext(StatementSpec statement, List<Next> next) {
        return statement
                .param(now())
                .param(settings.lease().toSeconds())
                .param(ids(next.stream().map(Next::message)))
                .param(claims(next.stream().map(Next::message)))
                .param(next.stream().map(each -> each.channel().name()).toArray(String[]::new));
    }

    private static UUID[] ids(Stream<QueuedMessage> messages) {
        return messages.map(QueuedMessage::id).toArray(UUID[]::new);
    }

    private static UUID[] claims(Stream<QueuedMessage> messages) {
        return messages.map(QueuedMessage::claimedBy).toArray(UUID[]::new);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
