package de.tandembote.inbox;

import de.tandembote.channel.IncomingMessage;
import de.tandembote.channel.IncomingMessage.FailedRecipient;
import de.tandembote.link.Links;
import de.tandembote.outbox.Outbox;
import de.tandembote.outbox.SentMessage;
import de.tandembote.people.People;
import de.tandembote.people.Person;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Notes which of our messages never arrived (RFC 3464). A failure for good counts at once, one that may pass counts
 * slowly, a delay does not count at all. The report must name a message that we sent and the address that we sent it
 * to: nobody else's report can switch an address off.
 */
@Component
class DeliveryReports {

    /** Tokens that stand in the envelope sender begin with this; those in the reply address do not. */
    private static final String ENVELOPE = "b-";

    private final Links links;
    private final Outbox outbox;
    private final People people;

    DeliveryReports(Links links, Outbox outbox, People people) {
        this.links = links;
        this.outbox = outbox;
        this.people = people;
    }

    /** The message whose envelope sender holds this token; empty where it is another kind of token or made up. */
    static Optional<UUID> messageOf(String token, Links links) {
        return token.startsWith(ENVELOPE) ? links.messageOf(token.substring(ENVELOPE.length())) : Optional.empty();
    }

    /** The message that the report is about; empty where it names nothing that we sent. */
    Optional<SentMessage> messageOf(IncomingMessage report) {
        var byEnvelope = report.tokens().stream().flatMap(token -> messageOf(token, links).stream());
        return Stream.concat(byEnvelope, report.answers().stream())
                .flatMap(id -> outbox.find(id).stream())
                .findFirst();
    }

    /** Counts what the report says about this message. */
    void note(IncomingMessage report, SentMessage message, Person recipient) {
        report.failures().stream()
                .filter(failure -> !failure.delayed() && failure.recipient().equals(recipient.emailAddress()))
                .findFirst()
                .ifPresent(failure -> count(failure, message));
    }

    /** Each message counts once, however many reports come about it. */
    private void count(FailedRecipient failure, SentMessage message) {
        if (!outbox.bounced(message.id(), failure.status())) {
            return;
        }
        if (failure.status().startsWith("5.")) {
            people.addressBroke(message.recipient());
        } else {
            people.addressFailed(message.recipient());
        }
    }
}
