package de.tandembote.outbox;

import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Delivery;
import de.tandembote.people.People;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
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

    private final Queue queue;
    private final Place place;
    private final Pace pace;
    private final OutboxSettings settings;
    private final Ways ways;
    private final People people;
    private final Handover handover;
    private final Clock clock;

    /** A lane is served once at a time in a process: whoever calls next waits until the one before has come to its end. */
    private final Map<ChannelKind, ReentrantLock> lanes =
            Stream.of(ChannelKind.values()).collect(Collectors.toMap(Function.identity(), _ -> new ReentrantLock()));

    Dispatcher(
            Queue queue,
            Place place,
            Pace pace,
            OutboxSettings settings,
            Ways ways,
            People people,
            Handover handover,
            Clock clock) {
        this.queue = queue;
        this.place = place;
        this.pace = pace;
        this.settings = settings;
        this.ways = ways;
        this.people = people;
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
                var tally = deliver(lane);
                sent += tally.sent();
                passed |= tally.passed() > 0;
            }
        } while (passed);
        return sent;
    }

    /**
     * Hands over the messages that are due now and go by this channel first: a server that answers nothing holds up nothing
     * else.
     *
     * @return after which time it wants to be called again, as messages may wait for the pace; empty where none does
     */
    public Optional<Duration> deliverDue(ChannelKind lane) {
        deliver(lane);
        return lane == ChannelKind.EMAIL && pace.opensAt().isPresent() ? Optional.of(pace.pause()) : Optional.empty();
    }

    /**
     * What came of one lane.
     *
     * @param passed messages that turned out to be another lane's
     */
    private record Tally(int sent, int passed) {}

    private Tally deliver(ChannelKind lane) {
        var oneAtATime = Objects.requireNonNull(lanes.get(lane));
        oneAtATime.lock();
        try {
            var unknown = queue.recover(ways.thatKnowRepeats());
            if (unknown > 0) {
                LOG.atWarn().addKeyValue("messages", unknown).log("found messages whose fate is unknown");
            }
            var sent = 0;
            var passed = 0;
            for (var batch = next(lane); !batch.isEmpty(); batch = next(lane)) {
                var tooMuch = new ArrayList<TooMuch>();
                for (var message : batch) {
                    switch (deliver(message, lane, tooMuch::add)) {
                        case TAKEN -> sent++;
                        case PASSED -> passed++;
                        case NOT_TAKEN -> {}
                    }
                }
                queue.putBack(tooMuch);
            }
            return new Tally(sent, passed);
        } finally {
            oneAtATime.unlock();
        }
    }

    private List<QueuedMessage> next(ChannelKind lane) {
        place.look();
        return queue.claim(lane);
    }

    /** Gives free what other nodes have taken; only for who knows that none of them lives. */
    public void endLeases() {
        queue.endLeases();
    }

    private enum Outcome {
        TAKEN,
        NOT_TAKEN,
        PASSED
    }

    private Outcome deliver(QueuedMessage message, ChannelKind lane, Consumer<TooMuch> tooMuch) {
        var recipient = people.get(message.recipient());
        if (message.isExpiredAt(clock.instant())) {
            queue.finish(message, OutboxState.EXPIRED, "Its time was over before it could be sent.");
        } else if (!people.wants(message.recipient(), message.purpose())) {
            queue.finish(message, OutboxState.SUPPRESSED, "The person wishes no such messages.");
        } else {
            var open = ways.to(recipient, message.inReplyTo(), message.onlyBy());
            if (open.isEmpty()) {
                queue.finish(message, OutboxState.SUPPRESSED, "The person has no address that works.");
                return Outcome.NOT_TAKEN;
            }
            var first = message.firstChannel(open);
            if (first != lane) {
                queue.pass(message, first);
                return Outcome.PASSED;
            }
            var to = open.getFirst().address();
            if (lane == ChannelKind.EMAIL && !pace.admits(to)) {
                tooMuch.accept(new TooMuch(message, Pace.domainOf(to)));
                return Outcome.NOT_TAKEN;
            }
            var delivery = handover.handOver(message, recipient, open);
            delivery.ifPresent(fate -> keep(message, fate));
            return delivery.filter(Delivery.Accepted.class::isInstance).isPresent() ? Outcome.TAKEN : Outcome.NOT_TAKEN;
        }
        return Outcome.NOT_TAKEN;
    }

    private void keep(QueuedMessage message, Delivery delivery) {
        var failures = message.attempts() + 1;
        switch (delivery) {
            case Delivery.Accepted(var externalId) -> queue.markSent(message, externalId);
            case Delivery.TryLater(var reason)
            when failures < settings.maxAttempts() -> queue.retry(message, settings.pauseAfter(failures), reason);
            case Delivery.TryLater(var reason) ->
                queue.finish(message, OutboxState.FAILED, "Given up after " + failures + " attempts: " + reason);
            case Delivery.Wait(var pause) -> queue.postpone(message, pause);
            case Delivery.NotHere(var reason) -> queue.refuse(message, reason);
            case Delivery.Refused(var reason) -> queue.refuse(message, reason);
            case Delivery.Unknown(var reason) -> queue.finish(message, OutboxState.UNKNOWN, reason);
        }
        LOG.atDebug()
                .addKeyValue("message", message.id())
                .addKeyValue("person", message.recipient())
                .addKeyValue("delivery", delivery.getClass().getSimpleName())
                .log("handed over");
    }
}
