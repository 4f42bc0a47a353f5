package de.tandembote.outbox;

import de.tandembote.channel.Address;
import de.tandembote.channel.Delivery;
import de.tandembote.channel.OutgoingMessage;
import de.tandembote.link.Links;
import de.tandembote.people.People;
import de.tandembote.people.Person;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands one message to the channels that may carry it. */
@Component
class Handover {

    private final Queue queue;
    private final Ways ways;
    private final Pace pace;
    private final Links links;
    private final People people;
    private final Clock clock;

    Handover(Queue queue, Ways ways, Pace pace, Links links, People people, Clock clock) {
        this.queue = queue;
        this.ways = ways;
        this.pace = pace;
        this.links = links;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Goes first where the message may be already; then takes the first way, and the next only where nobody was reached on
     * the one before.
     *
     * @param open the ways to the person, at least one
     * @return empty where the lease has ended meanwhile and another node may have the message
     */
    Optional<Delivery> handOver(QueuedMessage message, Person recipient, List<Way> open) {
        var attempt = message.attempt();
        var before = attempt == null ? null : ways.by(attempt.kind()).orElse(null);
        if (attempt != null && before != null) {
            var to = open.stream()
                    .filter(way -> way.kind() == attempt.kind())
                    .findFirst()
                    .orElse(open.getFirst());
            var outgoing = outgoing(message, recipient, to.address());
            if (!queue.startSending(message, attempt.kind())) {
                return Optional.empty();
            }
            var repeated = before.repeat(outgoing, attempt.place());
            if (repeated.isPresent()) {
                return repeated;
            }
        }
        return handOverAnew(message, recipient, open);
    }

    private Optional<Delivery> handOverAnew(QueuedMessage message, Person recipient, List<Way> open) {
        Delivery delivery = new Delivery.NotHere("");
        for (var way : open) {
            // All that can fail here is done before the message counts as on its way.
            var outgoing = outgoing(message, recipient, way.address());
            if (!queue.startSending(message, way.kind())) {
                return Optional.empty();
            }
            // Full only where the way before was another channel's: else the dispatcher has looked.
            delivery = pace.take(way.address()) ? way.channel().deliver(outgoing) : new Delivery.Wait(pace.pause());
            if (!(delivery instanceof Delivery.NotHere)) {
                break;
            }
        }
        return Optional.of(delivery);
    }

    private OutgoingMessage outgoing(QueuedMessage message, Person recipient, Address to) {
        return new OutgoingMessage(
                message.id(),
                to,
                recipient.fullName(),
                message.senderName(),
                clock.instant(),
                message.content().map(links.filling(message.recipient())),
                tokenOf(message.replyLink()),
                message.answersTo() == null
                        ? null
                        : people.get(message.answersTo()).emailAddress(),
                tokenOf(message.calendarLink()),
                message.unsubscribeLink() == null ? null : links.address(message.unsubscribeLink()),
                links.bounceToken(message.id()),
                message.firstTried(),
                message.taps(),
                message.inReplyTo());
    }

    private @Nullable String tokenOf(@Nullable UUID link) {
        return link == null ? null : links.token(link);
    }
}
