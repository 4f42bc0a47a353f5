package de.tandembote.inbox;

import de.tandembote.channel.Address;
import de.tandembote.channel.IncomingMessage;
import de.tandembote.link.Link;
import de.tandembote.link.Links;
import de.tandembote.outbox.Outbox;
import de.tandembote.people.People;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Ties a message to the question that it answers: by the token in the address it was sent to, else by the message of ours
 * that it names as answered. Whoever owns the token must be the one who writes.
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

    Tie tie(IncomingMessage message) {
        var sender = message.sender();
        if (sender == null) {
            return new Tie.Doubtful("It names no sender.", null);
        }
        return linkOf(message)
                .map(link -> answer(sender, link))
                .orElseGet(() -> people.at(sender)
                        .<Tie>map(person -> new Tie.To(person, null))
                        .orElseGet(() -> new Tie.Doubtful("Nobody in a round has the sender's address.", null)));
    }

    private Tie answer(Address sender, Link link) {
        var owner = people.get(link.person());
        if (!owner.emailAddress().equals(sender)) {
            // A stranger may be a machine, and no machine sets a message off: only what a person of a round wrote does.
            var concerned = people.at(sender).isPresent() ? owner : null;
            return new Tie.Doubtful("It answers a question to somebody else than its sender.", concerned);
        }
        return new Tie.To(owner, link.object());
    }

    private Optional<Link> linkOf(IncomingMessage message) {
        var byToken = message.tokens().stream().flatMap(token -> links.look(token).stream());
        var byMessage = message.answers().stream()
                .flatMap(id -> outbox.find(id).stream())
                .flatMap(answered -> Stream.ofNullable(answered.replyLink()))
                .flatMap(link -> links.find(link).stream());
        return Stream.concat(byToken, byMessage).findFirst();
    }
}
