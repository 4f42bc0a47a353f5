package de.tandembote.outbox;

import de.tandembote.channel.Address;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Delivery;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands over one message after the other and keeps what became of each. */
final class Carrier implements Crew.Hand {

    private static final Logger LOG = LoggerFactory.getLogger(Carrier.class);

    /**
     * Who wants no messages any more, and where a person is reached, may change while a slow server works on those
     * before.
     */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Desk desk;
    private final Handover handover;
    private final Preparation preparation;
    private final Queue queue;
    private final Pace pace;
    private final OutboxSettings settings;
    private final Clock clock;
    private final AtomicInteger sent;

    /**
     * One of several who share the work.
     *
     * @param sent is told of each message that the other side has taken
     */
    Carrier(
            Desk desk,
            Handover handover,
            Preparation preparation,
            Queue queue,
            Pace pace,
            OutboxSettings settings,
            Clock clock,
            AtomicInteger sent) {
        this.desk = desk;
        this.handover = handover;
        this.preparation = preparation;
        this.queue = queue;
        this.pace = pace;
        this.settings = settings;
        this.clock = clock;
        this.sent = sent;
    }

    @Override
    public void carry(Ready ready) {
        var now = clock.instant();
        if (now.isAfter(ready.lookedAt().plus(FRESH)) || ready.message().isExpiredAt(now)) {
            preparation.prepareAgain(ready).ifPresent(this::handOver);
        } else {
            handOver(ready);
        }
    }

    @Override
    public void leave(Ready ready) {
        queue.putBack(ready.message(), domainOf(ready.first().address()));
    }

    @Override
    public void rest() {
        desk.clears();
    }

    private void handOver(Ready ready) {
        // One that may be somewhere already goes there first, whatever the pace of other ways.
        if (ready.message().attempt() == null && !pace.take(ready.first().address())) {
            leave(ready);
            return;
        }
        handover.handOver(ready, desk)
                .ifPresentOrElse(
                        delivery -> Insistence.on(() -> keep(ready.message(), delivery)),
                        // Held back since it was claimed, or another node's by now, to which this does nothing.
                        () -> leave(ready));
    }

    private void keep(QueuedMessage message, Delivery delivery) {
        switch (delivery) {
            case Delivery.Accepted(var externalId) -> {
                desk.took(message, externalId);
                sent.incrementAndGet();
            }
            case Delivery.TryLater(var reason) -> retry(message, reason);
            case Delivery.Away away -> retry(message, away.reason());
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

    private void retry(QueuedMessage message, String reason) {
        var failures = message.attempts() + 1;
        if (failures < settings.maxAttempts()) {
            queue.retry(message, settings.pauseAfter(failures, message.id()), reason);
        } else {
            queue.finish(message, OutboxState.FAILED, "Given up after " + failures + " attempts: " + reason);
        }
    }

    private static String domainOf(Address to) {
        return to.kind() == ChannelKind.EMAIL ? Pace.domainOf(to) : "";
    }
}
