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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.Assert;
import org.springframework.util.ReflectionUtils;

/**
 * Where each connection writes down what was taken from it and what it hands over next, both in one commit, before it
 * goes on: so there are never more messages on their way than connections. While a commit is under way, what others
 * want to write gathers, and goes into the next; a second at the same time would only make both of them smaller.
 */
@Component
class Ledger {

    private static final String MARK_SENT = """
            UPDATE outbox_delivery SET state = 'SENT', external_id = external, reason = '', finished_at = ?,
                lease_until = NULL
            FROM unnest((SELECT ?::uuid[]), (SELECT ?::uuid[]), (SELECT ?::text[])) AS taken (id, claim, external)
            WHERE message_id = id AND claimed_by = claim AND state IN ('SENDING', 'UNKNOWN')""";

    /** Only what is claimed or on its way has a lease, which the database itself sees to. */
    private static final String START_SENDING = """
            UPDATE outbox_delivery SET state = 'SENDING', channel = way, tried_in = CASE channel WHEN way THEN tried_in END,
                attempts = attempts + CASE state WHEN 'CLAIMED' THEN 1 ELSE 0 END,
                first_tried_at = coalesce(first_tried_at, ?),
                lease_until = clock_timestamp() + make_interval(secs => ?)
            FROM unnest((SELECT ?::uuid[]), (SELECT ?::uuid[]), (SELECT ?::text[])) AS next (id, claim, way)
            WHERE message_id = id AND claimed_by = claim AND lease_until > clock_timestamp() AND NOT held
              AND NOT EXISTS (SELECT 1 FROM outbox_place WHERE held_since IS NOT NULL)
            RETURNING message_id, claimed_by""";

    /**
     * One way to the database and back, with the commit. The lists stand in parentheses: the planner, which cannot count
     * what is in them, makes one plan for all lengths, and keeps it.
     */
    private static final String MARK_SENT_AND_START_SENDING = "WITH sent AS (" + MARK_SENT + ")\n" + START_SENDING;

    private final JdbcTemplate jdbc;
    private final OutboxSettings settings;
    private final Clock clock;
    /** Whether somebody writes, or has the turn to. */
    private boolean writing;

    private List<Entry> gathered = new ArrayList<>();

    Ledger(JdbcTemplate jdbc, OutboxSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** A message that the other side has taken, and by which identifier it knows it. */
    record Taken(QueuedMessage message, String externalId) {}

    /** A message that is about to be handed over on this channel. */
    record Next(QueuedMessage message, ChannelKind channel) {}

    /** Who took a message: it may have been taken anew while the first waited for its turn. */
    private record Claim(UUID message, UUID by) {

        static Claim of(QueuedMessage message) {
            return new Claim(message.id(), message.claimedBy());
        }
    }

    /**
     * What one connection wants to have written.
     *
     * @param turn true if it is to write what has gathered, false once another has written it along
     * @param mayGo whether the next may be handed over, known after the commit
     */
    private record Entry(
            @Nullable Taken taken,
            @Nullable Next next,
            CompletableFuture<Boolean> turn,
            CompletableFuture<Boolean> mayGo) {

        Entry(@Nullable Taken taken, @Nullable Next next) {
            this(taken, next, new CompletableFuture<>(), new CompletableFuture<>());
        }

        void written(boolean begun) {
            mayGo.complete(begun);
            turn.complete(false);
        }

        void notWritten(Throwable fault) {
            mayGo.completeExceptionally(fault);
            turn.complete(false);
        }
    }

    /**
     * Marks one message as sent and another as about to be handed over, with a lease of its own: those before it in the
     * batch may have taken long. Of several channels that are tried in turn, the first counts as the attempt. Returns
     * after the commit.
     *
     * @return whether the next may be handed over; false where its lease has ended meanwhile and another node may have
     *     it, or somebody holds it back
     */
    boolean write(@Nullable Taken taken, @Nullable Next next) {
        Assert.state(
                !TransactionSynchronizationManager.isActualTransactionActive(),
                "a message would leave before it is committed that it does");
        var mine = new Entry(taken, next);
        if (gather(mine) || mine.turn.join()) {
            try {
                writeAll(takeGathered());
            } finally {
                passOn();
            }
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

    /** Answers whether it is to write at once, as nobody else does; else its turn comes. */
    private synchronized boolean gather(Entry entry) {
        gathered.add(entry);
        var first = !writing;
        writing = true;
        return first;
    }

    private synchronized List<Entry> takeGathered() {
        var all = gathered;
        gathered = new ArrayList<>();
        return all;
    }

    /** The one that has waited longest writes next, for all that wait; nobody else is woken before that is done. */
    private synchronized void passOn() {
        writing = !gathered.isEmpty();
        if (writing) {
            gathered.getFirst().turn.complete(true);
        }
    }

    private void writeAll(List<Entry> entries) {
        try {
            var begun = Insistence.on(() -> inOneStatement(entries));
            entries.forEach(
                    entry -> entry.written(entry.next != null && begun.contains(Claim.of(entry.next.message()))));
        } catch (RuntimeException | Error e) {
            entries.forEach(entry -> entry.notWritten(e));
        }
    }

    /** Answers which claims may be handed over now. A statement of its own is a transaction of its own. */
    private Set<Claim> inOneStatement(List<Entry> entries) {
        var now = Timestamp.from(clock.instant());
        var taken = entries.stream().map(Entry::taken).filter(Objects::nonNull).toList();
        var next = entries.stream().map(Entry::next).filter(Objects::nonNull).toList();
        var values = new ArrayList<Object>();
        if (!taken.isEmpty()) {
            values.add(now);
            values.addAll(columns(taken, Taken::message, Taken::externalId));
        }
        values.add(now);
        values.add(settings.lease().toSeconds());
        values.addAll(columns(next, Next::message, one -> one.channel().name()));
        return new HashSet<>(jdbc.query(
                taken.isEmpty() ? START_SENDING : MARK_SENT_AND_START_SENDING,
                (row, _) -> new Claim(row.getObject("message_id", UUID.class), row.getObject("claimed_by", UUID.class)),
                values.toArray()));
    }

    private static <T> List<Object> columns(
            List<T> rows, Function<T, QueuedMessage> message, Function<T, String> detail) {
        return List.of(
                rows.stream().map(row -> message.apply(row).id()).toArray(UUID[]::new),
                rows.stream().map(row -> message.apply(row).claimedBy()).toArray(UUID[]::new),
                rows.stream().map(detail).toArray(String[]::new));
    }
}
