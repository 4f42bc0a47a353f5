package de.tandembote.outbox;

import de.tandembote.channel.Address;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.OutgoingMessage;
import de.tandembote.link.KnownLinks;
import de.tandembote.link.Links;
import de.tandembote.people.People;
import de.tandembote.people.Person;
import de.tandembote.script.Purpose;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks up for many messages at once what they need to leave, and writes them, while the connections are busy with
 * those before. Ends those that are not to leave.
 */
@Component
class Preparation {

    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

    private final Queue queue;
    private final Ways ways;
    private final Links links;
    private final People people;
    private final Clock clock;

    Preparation(Queue queue, Ways ways, Links links, People people, Clock clock) {
        this.queue = queue;
        this.ways = ways;
        this.links = links;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What came of a batch.
     *
     * @param passed messages that turned out to be another lane's
     */
    record Prepared(List<Ready> ready, int passed) {}

    private record LookedUp(Map<UUID, Person> persons, Map<UUID, Set<Purpose>> stopped, KnownLinks links) {

        Person person(UUID id) {
            return Objects.requireNonNull(persons.get(id));
        }

        boolean wants(QueuedMessage message) {
            return !stopped.getOrDefault(message.recipient(), Set.of()).contains(message.purpose());
        }

        @Nullable
        String token(@Nullable UUID link) {
            return link == null ? null : links.token(link);
        }
    }

    /** Prepares claimed messages for the channel of this lane. */
    Prepared prepare(List<QueuedMessage> batch, ChannelKind lane) {
        var found = lookUp(batch);
        var ready = new ArrayList<Ready>();
        var passed = 0;
        for (var message : batch) {
            var recipient = found.person(message.recipient());
            var open = ways.to(recipient, message.inReplyTo(), message.onlyBy());
            if (message.isExpiredAt(clock.instant())) {
                queue.finish(message, OutboxState.EXPIRED, "Its time was over before it could be sent.");
            } else if (message.outdated()) {
                queue.finish(message, OutboxState.SUPERSEDED, "A newer message took its place.");
            } else if (!found.wants(message)) {
                queue.finish(message, OutboxState.SUPPRESSED, "The person wishes no such messages.");
            } else if (open.isEmpty()) {
                queue.finish(message, OutboxState.SUPPRESSED, "The person has no address that works.");
            } else if (message.firstChannel(open) != lane) {
                queue.pass(message, message.firstChannel(open));
                passed++;
            } else {
                write(message, open, found, ready);
            }
        }
        return new Prepared(ready, passed);
    }

    /** Looks anew at one that was prepared some time ago; empty where it is not to leave this way any more. */
    Optional<Ready> prepareAgain(Ready before) {
        var message = before.message();
        return prepare(List.of(message), message.firstChannel(before.open())).ready().stream()
                .findFirst();
    }

    /** One that cannot be written must not stop the others. */
    private void write(QueuedMessage message, List<Way> open, LookedUp found, List<Ready> ready) {
        try {
            Function<Address, OutgoingMessage> written = address -> outgoing(message, address, found);
            var first = open.getFirst();
            var parcel = first.channel().pack(written.apply(first.address()));
            ready.add(new Ready(message, open, written, parcel, clock.instant()));
        } catch (RuntimeException e) {
            // By its type only: what it says may quote the text.
            LOG.atError()
                    .addKeyValue("message", message.id())
                    .addKeyValue("error", e.getClass().getName())
                    .log("a message cannot be written");
            queue.finish(
                    message,
                    OutboxState.FAILED,
                    "It cannot be written: " + e.getClass().getSimpleName());
        }
    }

    private LookedUp lookUp(List<QueuedMessage> batch) {
        var recipients = batch.stream().map(QueuedMessage::recipient).collect(Collectors.toSet());
        var persons = Stream.concat(
                        recipients.stream(),
                        batch.stream().map(QueuedMessage::answersTo).filter(Objects::nonNull))
                .collect(Collectors.toSet());
        var named = batch.stream().flatMap(Preparation::linksOf).collect(Collectors.toSet());
        return new LookedUp(people.all(persons), people.stopped(recipients), links.known(named));
    }

    private static Stream<UUID> linksOf(QueuedMessage message) {
        return Stream.concat(
                Stream.of(message.replyLink(), message.calendarLink(), message.unsubscribeLink())
                        .filter(Objects::nonNull),
                message.content().texts().flatMap(text -> Links.namedIn(text).stream()));
    }

    private OutgoingMessage outgoing(QueuedMessage message, Address to, LookedUp found) {
        return new OutgoingMessage(
                message.id(),
                to,
                found.person(message.recipient()).fullName(),
                message.senderName(),
                clock.instant(),
                message.content().map(found.links().filling(message.recipient())),
                found.token(message.replyLink()),
                message.answersTo() == null
                        ? null
                        : found.person(message.answersTo()).emailAddress(),
                found.token(message.calendarLink()),
                message.unsubscribeLink() == null ? null : found.links().address(message.unsubscribeLink()),
                links.bounceToken(message.id()),
                message.firstTried(),
                message.taps(),
                message.inReplyTo());
    }
}
