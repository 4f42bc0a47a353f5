package de.tandembote.inbox;

import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.IncomingMessage;
import de.tandembote.link.Link;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.outbox.Outbox;
import de.tandembote.people.People;
import de.tandembote.people.Person;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Ties a message to the question that it answers: by the token in the address it was sent to, else by the message of
 * ours that it names as answered, else by its sender alone. Whoever owns the token must be the one who writes.
 */
@Component
class Tying {

    private final Links links;
    private final Outbox outbox;
    private final People people;

    Tying(Links links, Outbox outbox, People people) {
        this.links = links;
        this.outbox = outbox;
        this.people = people;
    }

    /** @param link the one that {@link #linkOf} found */
    Tie tie(IncomingMessage message, @Nullable Link link) {
        var writer = writerOf(message);
        if (writer == null && message.channel() == ChannelKind.MATRIX && message.sender() != null) {
            return new Tie.Stranger(message.sender());
        }
        var owner = link == null ? null : ownerOf(link);
        var doubt = doubt(message, writer, link);
        var question = questionOf(link);
        if (doubt != null) {
            var concerned = firstOf(owner, writer, namesake(message));
            return new Tie.Doubtful(doubt, concerned, question, message.disowned() ? null : writer);
        }
        return new Tie.To(Objects.requireNonNull(writer), question, objectOf(link, LinkPurpose.CALENDAR));
    }

    /** What the message answers, now that somebody said that this person wrote it. */
    Tie.To tieTo(Person person, IncomingMessage message) {
        var link = linkOf(message)
                .filter(found -> found.person().equals(person.id()))
                .orElse(null);
        return new Tie.To(person, questionOf(link), objectOf(link, LinkPurpose.CALENDAR));
    }

    /** Whether what came by this link answers a survey, so that nobody may read it. */
    static boolean isSecret(@Nullable Link link) {
        return link != null && link.purpose() == LinkPurpose.SURVEY_REPLY;
    }

    private static @Nullable UUID questionOf(@Nullable Link link) {
        var question = objectOf(link, LinkPurpose.REPLY);
        return question == null ? objectOf(link, LinkPurpose.SURVEY_REPLY) : question;
    }

    private static @Nullable UUID objectOf(@Nullable Link link, LinkPurpose purpose) {
        return link != null && link.purpose() == purpose ? link.object() : null;
    }

    private static @Nullable ReviewReason doubt(IncomingMessage message, @Nullable Person writer, @Nullable Link link) {
        if (message.sender() == null) {
            return ReviewReason.NO_SENDER;
        }
        if (message.disowned()) {
            return ReviewReason.FORGED;
        }
        if (link != null && (writer == null || !writer.id().equals(link.person()))) {
            return ReviewReason.OTHER_SENDER;
        }
        if (writer == null) {
            return ReviewReason.UNKNOWN_SENDER;
        }
        if (link == null) {
            return null;
        }
        return switch (link.state()) {
            case OPEN -> null;
            case EXPIRED -> ReviewReason.EXPIRED;
            case REVOKED -> ReviewReason.REVOKED;
        };
    }

    /** Null where the owner is erased: whoever writes there now is nobody whom anybody knows. */
    private @Nullable Person ownerOf(Link link) {
        var owner = people.get(link.person());
        return owner.isErased() ? null : owner;
    }

    private @Nullable Person writerOf(IncomingMessage message) {
        return message.sender() == null ? null : people.at(message.sender()).orElse(null);
    }

    /** Whose name stands beside a foreign address: the private one of a participant, perhaps. */
    private @Nullable Person namesake(IncomingMessage message) {
        var from = message.headers().first("From");
        int address = from.lastIndexOf('<');
        return address < 0
                ? null
                : people.named(from.substring(0, address).replace("\"", "")).orElse(null);
    }

    private static @Nullable Person firstOf(@Nullable Person... some) {
        return Stream.of(some).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The link of the question that is answered, whether it still opens or not: an old one is not passed over. */
    Optional<Link> linkOf(IncomingMessage message) {
        var byToken = message.tokens().stream().flatMap(token -> links.look(token).stream());
        var byEnvelope = message.tokens().stream()
                .flatMap(token -> DeliveryReports.messageOf(token, links).stream())
                .flatMap(this::linkOf);
        var byMessage = message.answers().stream().flatMap(this::linkOf);
        return Stream.of(byToken, byEnvelope, byMessage)
                .flatMap(some -> some)
                .filter(link -> questionOf(link) != null || link.purpose() == LinkPurpose.CALENDAR)
                .findFirst();
    }

    private Stream<Link> linkOf(UUID answered) {
        return outbox.find(answered).stream()
                .flatMap(message -> Stream.ofNullable(message.replyLink()))
                .flatMap(link -> links.find(link).stream());
    }
}
