package de.tandembote.inbox;

import de.tandembote.channel.IncomingMessage;
import de.tandembote.link.Links;
import de.tandembote.outbox.Outbox;
import de.tandembote.outbox.SentMessage;
import de.tandembote.people.People;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Notes which of our messages never arrived (RFC 3464). A failure for good counts at once; a delay does not count at all.
 * The report must name a message that we sent: nobody else's report can switch an address off.
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

    void note(IncomingMessage report) {
        var permanent = report.failures().stream()
                .filter(failure -> !failure.delayed() && failure.status().startsWith("5."))
                .findFirst();
        permanent.ifPresent(failure -> messageOf(report).ifPresent(message -> {
            outbox.bounced(message.id(), failure.status());
            people.addressBroke(message.recipient());
        }));
    }

    private Optional<SentMessage> messageOf(IncomingMessage report) {
        var byEnvelope = report.tokens().stream()
                .filter(token -> token.startsWith(ENVELOPE))
                .flatMap(token -> links.messageOf(token.substring(ENVELOPE.length())).stream());
        return Stream.concat(byEnvelope, report.answers().stream())
                .flatMap(id -> outbox.find(id).stream())
                .findFirst();
    }
}
