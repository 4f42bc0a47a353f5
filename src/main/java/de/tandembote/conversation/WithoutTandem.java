package de.tandembote.conversation;

import de.tandembote.inbox.Inbox;
import de.tandembote.inbox.ReplyReceived;
import de.tandembote.people.People;
import de.tandembote.programme.Participation;
import de.tandembote.programme.Participations;
import de.tandembote.script.Topic;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.Understanding;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Answers whoever is in no tandem, or in several and named none: STOP, START and HELP need none, all else needs a person.
 */
@Component
class WithoutTandem {

    private final Understanding understanding;
    private final People people;
    private final Participations participations;
    private final Letters letters;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithoutTandem(
            Understanding understanding,
            People people,
            Participations participations,
            Letters letters,
            Inbox inbox,
            ApplicationEventPublisher events,
            Clock clock) {
        this.understanding = understanding;
        this.people = people;
        this.participations = participations;
        this.letters = letters;
        this.inbox = inbox;
        this.events = events;
        this.clock = clock;
    }

    void answer(ReplyReceived reply) {
        var message = obey(reply);
        var round = participations.findByPersonIdOrderById(reply.person()).stream()
                .filter(Participation::isActive)
                .map(Participation::round)
                .reduce((_, latest) -> latest);
        if (message.isEmpty() || round.isEmpty()) {
            inbox.review(reply.inboxMessage(), "The writer is in no tandem, or in several and named none.");
            events.publishEvent(new PassedOn(reply.person(), null, reply.inboxMessage()));
            return;
        }
        letters.send(new Letter(
                reply.person(),
                round.get(),
                message.get(),
                new Topic.Round(),
                Subject.none(),
                message.get() + ":" + reply.inboxMessage(),
                "",
                clock.instant(),
                reply.message().externalId()));
    }

    /** Does what needs no tandem; tells the name of the answer, empty where it is something else. */
    private Optional<String> obey(ReplyReceived reply) {
        var now = LocalDateTime.ofInstant(reply.receivedAt(), ZoneOffset.UTC);
        var asked = new Asked(null, null, now, people.get(reply.person()).language());
        var acts = understanding.acts(reply.reply(), asked).acts();
        return acts.size() == 1 ? Optional.ofNullable(obey(acts.getFirst(), reply)) : Optional.empty();
    }

    private @Nullable String obey(Act act, ReplyReceived reply) {
        return switch (act) {
            case Act.Stop _ -> {
                people.stopMessages(reply.person());
                yield "stopped";
            }
            case Act.Start _ -> {
                people.startMessages(reply.person());
                yield "started";
            }
            case Act.Help _ -> "help";
            default -> null;
        };
    }
}
