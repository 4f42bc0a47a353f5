package de.tandembote.inbox;

import de.tandembote.calendar.CalendarAnswer;
import de.tandembote.channel.Address;
import de.tandembote.channel.IncomingMessage;
import de.tandembote.link.Link;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.people.People;
import de.tandembote.people.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds whose calendar answered: the one whom the answer names, if it came to the address that this person's invitation
 * gave, or from the person. Whoever forwards an invitation gives away no seat: an answer that names somebody else waits
 * for a person to look at it.
 */
@Component
class CalendarTying {

    private final Links links;
    private final People people;

    CalendarTying(Links links, People people) {
        this.links = links;
        this.people = people;
    }

    Tie tie(IncomingMessage message, CalendarAnswer answer) {
        var sender =
                message.sender() == null ? null : people.at(message.sender()).orElse(null);
        var named = answer.attendee().isEmpty()
                ? null
                : people.at(Address.email(answer.attendee())).orElse(null);
        var link = linkOf(message).orElse(null);
        // An address made for one person is proof enough: some programs answer in the name of their maker's domain.
        if (link != null && isOwner(link, named, sender)) {
            return new Tie.To(people.get(link.person()), null, link.object());
        }
        var doubt = doubt(message, sender, named, link);
        return doubt == null && sender != null
                ? new Tie.To(sender, null, null)
                : new Tie.Doubtful(
                        doubt == null ? ReviewReason.UNKNOWN_SENDER : doubt, first(named, sender), null, null);
    }

    /** Of an alias that nobody knows, the sender tells whose it is. */
    private static boolean isOwner(Link link, @Nullable Person named, @Nullable Person sender) {
        var person = named == null ? sender : named;
        return person != null && person.id().equals(link.person());
    }

    private static @Nullable ReviewReason doubt(
            IncomingMessage message, @Nullable Person sender, @Nullable Person named, @Nullable Link link) {
        if (message.sender() == null) {
            return ReviewReason.NO_SENDER;
        }
        if (message.disowned()) {
            return ReviewReason.FORGED;
        }
        if (link != null || (named != null && !named.equals(sender))) {
            return ReviewReason.OTHER_SENDER;
        }
        return sender == null ? ReviewReason.UNKNOWN_SENDER : null;
    }

    private static @Nullable Person first(@Nullable Person named, @Nullable Person sender) {
        return named == null ? sender : named;
    }

    private Optional<Link> linkOf(IncomingMessage message) {
        return message.tokens().stream()
                .flatMap(token -> links.look(token, LinkPurpose.CALENDAR).stream())
                .findFirst();
    }
}
