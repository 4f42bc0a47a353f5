package de.tandembote.demo;

import de.tandembote.inbox.Inbox;
import de.tandembote.inbox.InboxState;
import de.tandembote.inbox.ReceivedMessage;
import de.tandembote.outbox.Outbox;
import de.tandembote.outbox.SentMessage;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What left and what came in, and what became of it; no texts. */
@Controller
@Profile("demo")
class MessagesPage {

    private static final int LATEST = 100;

    /** Said of a message that was taken for a person's because nothing told otherwise: no news to a reader. */
    private static final String NOTHING_SPECIAL = "no signal";

    private final DemoZone zone;
    private final Outbox outbox;
    private final Inbox inbox;
    private final Correspondents correspondents;

    MessagesPage(DemoZone zone, Outbox outbox, Inbox inbox, Correspondents correspondents) {
        this.zone = zone;
        this.outbox = outbox;
        this.inbox = inbox;
        this.correspondents = correspondents;
    }

    /** A message that left, or is to leave. */
    record Outgoing(String moment, Correspondent to, String subject, StateWords state, String reason) {}

    /**
     * A message that came in; nobody is named where the writer is a stranger.
     *
     * @param waits whether a person must decide about it
     */
    record Incoming(
            UUID id,
            String moment,
            @Nullable Correspondent from,
            String kind,
            StateWords state,
            String reason,
            boolean waits) {}

    @GetMapping("/nachrichten")
    String show(Model model) {
        model.addAttribute(
                "outgoing", outbox.latest(LATEST).stream().map(this::outgoing).toList());
        model.addAttribute(
                "incoming", inbox.latest(LATEST).stream().map(this::incoming).toList());
        return "demo/messages";
    }

    private Outgoing outgoing(SentMessage message) {
        return new Outgoing(
                told(Objects.requireNonNullElse(message.finishedAt(), message.queuedAt())),
                correspondents.get(message.recipient()),
                message.subject(),
                StateWords.of(message.state()),
                message.reason());
    }

    private Incoming incoming(ReceivedMessage message) {
        return new Incoming(
                message.id(),
                told(message.receivedAt()),
                message.person() == null ? null : correspondents.get(message.person()),
                StateWords.kind(message.kind()),
                StateWords.of(message.state()),
                message.reason().equals(NOTHING_SPECIAL) ? "" : message.reason(),
                message.state() == InboxState.REVIEW || message.state() == InboxState.PARKED);
    }

    private String told(Instant moment) {
        return GermanDates.moment(moment, zone.id());
    }
}
