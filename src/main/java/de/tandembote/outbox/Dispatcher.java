package de.tandembote.outbox;

import de.tandembote.channel.ChannelKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** Hands over what is due. */
@Service
@EnableConfigurationProperties(OutboxSettings.class)
public class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    /** After so long it is looked what a dead node has left: this one may be busy for hours. */
    private static final Duration RECOVERY = Duration.ofSeconds(30);

    private final Queue queue;
    private final Ledger ledger;
    private final Place place;
    private final Pace pace;
    private final OutboxSettings settings;
    private final Ways ways;
    private final Preparation preparation;
    private final Handover handover;
    private final Clock clock;

    /**
     * A lane is served once at a time in a process: whoever calls next waits until the one before has come to its end.
     */
    private final Map<ChannelKind, ReentrantLock> lanes =
            Stream.of(ChannelKind.values()).collect(Collectors.toMap(Function.identity(), _ -> new ReentrantLock()));

    Dispatcher(
            Queue queue,
            Ledger ledger,
            Place place,
            Pace pace,
            OutboxSettings settings,
            Ways ways,
            Preparation preparation,
            Handover handover,
            Clock clock) {
        this.queue = queue;
        this.ledger = ledger;
        this.place = place;
        this.pace = pace;
        this.settings = settings;
        this.ways = ways;
        this.preparation = preparation;
        this.handover = handover;
        this.clock = clock;
    }

    /**
     * Hands over all messages that are due now.
     *
     * @return how many the other side has taken
     */
    public int deliverDue() {
        var sent = 0;
        boolean passed;
        do {
            passed = false;
            for (var lane : ChannelKind.values()) {
                var tally = deliver(lane, () -> true);
                sent += tally.sent();
                passed |= tally.passed() > 0;
            }
        } while (passed);
        return sent;
    }

    /** As {@link #deliverDue(ChannelKind, BooleanSupplier)} where nobody ends it before. */
    public Optional<Duration> deliverDue(ChannelKind lane) {
        return deliverDue(lane, () -> true);
    }

    /**
     * Hands over the messages that are due now and go by this channel first: a server that answers nothing holds up
     * nothing else.
     *
     * @param mayGoOn once it says no, what has not left yet is left for later
     * @return after which time it wants to be called again, as messages may wait for the pace or for the server; empty
     *     where none does
     */
    public Optional<Duration> deliverDue(ChannelKind lane, BooleanSupplier mayGoOn) {
        deliver(lane, mayGoOn);
        return pace.opensAt(lane).map(_ -> pace.pause(lane));
    }

    /**
     * What came of one lane.
     *
     * @param passed messages that turned out to be another lane's
     */
    private record Tally(int sent, int passed) {}

    private Tally deliver(ChannelKind lane, BooleanSupplier mayGoOn) {
        var oneAtATime = Objects.requireNonNull(lanes.get(lane));
        oneAtATime.lock();
        try {
            var sent = new AtomicInteger();
            var passed = 0;
            Round round;
            do {
                round = carry(lane, mayGoOn, sent);
                passed += round.passed();
            } while (round.claimed() > 0);
            return new Tally(sent.get(), passed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Tally(0, 0);
        } finally {
            oneAtATime.unlock();
        }
    }

    private record Round(int claimed, int passed) {}

    /** Hands over what can be claimed: while the crew is busy with one batch, the next is prepared, and one claimed. */
    private Round carry(ChannelKind lane, BooleanSupplier mayGoOn, AtomicInteger sent) throws InterruptedException {
        var crew = new Crew(
                ways.breadth(lane),
                mayGoOn,
                () -> new Carrier(new Desk(ledger), handover, preparation, queue, pace, settings, clock, sent));
        var claimed = 0;
        var passed = 0;
        var recovered = recover();
        try (var claims = new Claims(() -> claim(lane), queue::giveBack)) {
            while (!crew.isStopped()) {
                if (clock.instant().isAfter(recovered.plus(RECOVERY))) {
                    recovered = recover();
                }
                var batch = claims.next();
                if (batch.isEmpty()) {
                    break;
                }
                claimed += batch.size();
                var prepared = preparation.prepare(batch, lane);
                passed += prepared.passed();
                crew.take(prepared.ready());
            }
        } finally {
            crew.end();
        }
        return new Round(claimed, passed);
    }

    private List<QueuedMessage> claim(ChannelKind lane) {
        place.look();
        return queue.claim(lane);
    }

    /** Answers when that was. */
    private Instant recover() {
        var unknown = queue.recover(ways.thatKnowRepeats());
        if (unknown > 0) {
            LOG.atWarn().addKeyValue("messages", unknown).log("found messages whose fate is unknown");
        }
        return clock.instant();
    }

    /** Gives free what other nodes have taken; only for who knows that none of them lives. */
    public void endLeases() {
        queue.endLeases();
    }
}
