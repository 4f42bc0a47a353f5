package de.tandembote.outbox;

import de.tandembote.channel.ChannelKind;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ReflectionUtils;

/**
 * Where each connection writes down what was taken from it and what it hands over next, both in one commit, before it
 * goes on: so there are never more messages on their way than connections. While commits are under way, what others
 * want to write gathers, and goes into the next.
 */
@Component
class Ledger {

    /** While one waits for the disk or the processor, the others go on; more of them would write less at a time. */
    private static final int WRITERS = 3;

    private static final String MARK_SENT = """
            UPDATE outbox_message SET state = 'SENT', external_id = ?, reason = '', finished_at = ?, lease_until = NULL
            WHERE id = ? AND claimed_by = ? AND state IN ('SENDING', 'UNKNOWN')""";

    /**
     * Only what is claimed or on its way has a lease: said by its state as well, the database would look through all
     * leases.
     */
    private static final String START_SENDING = """
            UPDATE outbox_message SET state = 'SENDING', channel = ?, tried_in = CASE channel WHEN ? THEN tried_in END,
                attempts = attempts + CASE state WHEN 'CLAIMED' THEN 1 ELSE 0 END,
                first_tried_at = coalesce(first_tried_at, ?),
                lease_until = clock_timestamp() + make_interval(secs => ?)
            WHERE id = ? AND claimed_by = ? AND lease_until > clock_timestamp() AND NOT held
              AND NOT EXISTS (SELECT 1 FROM outbox_place WHERE held_since IS NOT NULL)""";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final OutboxSettings settings;
    private final Clock clock;
    private final Semaphore writers = new Semaphore(WRITERS, true);
    private List<Entry> gathered = new ArrayList<>();

    Ledger(JdbcTemplate jdbc, DataSource database, OutboxSettings settings, Clock clock) {
        this.jdbc = jdbc;
        // No entity is read or written here: one for JPA would make a session for each commit.
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.settings = settings;
        this.clock = clock;
    }

    /** A message that the other side has taken, and by which identifier it knows it. */
    record Taken(QueuedMessage message, String externalId) {}

    /** A message that is about to be handed over on this channel. */
    record Next(QueuedMessage message, ChannelKind channel) {}

    /**
     * What one connection wants to have written.
     *
     * @param mayGo whether the next may be handed over, known after the commit
     */
    private record Entry(@Nullable Taken taken, @Nullable Next next, CompletableFuture<Boolean> mayGo) {}

    /**
     * Marks one message as sent and another as about to be handed over, with a lease of its own: those before it in the
     * batch may have taken long. Of several channels that are tried in turn, the first counts as the attempt. Returns
     * after the commit.
     *
     * @return whether the next may be handed over; false where its lease has ended meanwhile and another node may have
     *     it, or somebody holds it back
     */
    boolean write(@Nullable Taken taken, @Nullable Next next) {
        var mine = new Entry(taken, next, new CompletableFuture<>());
        gather(mine);
        writers.acquireUninterruptibly();
        try {
            // Whoever wrote before may have written it along with its own.
            writeAll(takeGathered());
        } finally {
            writers.release();
        }
        return outcome(mine.mayGo);
    }

    private static boolean outcome(CompletableFuture<Boolean> mayGo) {
        try {
            return mayGo.join();
        } catch (CompletionException e) {
            ReflectionUtils.rethrowRuntimeException(e.getCause());
            throw e;
        }
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
        if (entries.isEmpty()) {
            return;
        }
        try {
            var started = Insistence.on(() -> inOneTransaction(entries));
            var at = 0;
            for (var entry : entries) {
                entry.mayGo.complete(entry.next != null && started[at++] > 0);
            }
        } catch (RuntimeException | Error e) {
            entries.forEach(entry -> entry.mayGo.completeExceptionally(e));
        }
    }

    /** Answers for each message that is next how many rows were changed. */
    private int[] inOneTransaction(List<Entry> entries) {
        var now = Timestamp.from(clock.instant());
        return Objects.requireNonNull(transaction.execute(_ -> {
            write(
                    MARK_SENT,
                    entries.stream().map(Entry::taken).filter(Objects::nonNull).map(taken -> sent(taken, now)));
            return write(
                    START_SENDING,
                    entries.stream().map(Entry::next).filter(Objects::nonNull).map(next -> begun(next, now)));
        }));
    }

    /** One row after the other, as the database plans such a statement once; sent all together. */
    private int[] write(String statement, Stream<Object[]> rows) {
        var all = rows.toList();
        return all.isEmpty() ? new int[0] : jdbc.batchUpdate(statement, all);
    }

    private static Object[] sent(Taken taken, Timestamp now) {
        var message = taken.message();
        return new Object[] {taken.externalId(), now, message.id(), message.claimedBy()};
    }

    private Object[] begun(Next next, Timestamp now) {
        var message = next.message();
        var channel = next.channel().name();
        return new Object[] {channel, channel, now, settings.lease().toSeconds(), message.id(), message.claimedBy()};
    }
}
