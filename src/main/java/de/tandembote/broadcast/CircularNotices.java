package de.tandembote.broadcast;

import de.tandembote.conversation.CircularAnswered;
import de.tandembote.conversation.CircularLetters;
import de.tandembote.conversation.Letter;
import de.tandembote.conversation.Letters;
import de.tandembote.conversation.Subject;
import de.tandembote.outbox.Mailings;
import de.tandembote.outbox.MessageRefused;
import de.tandembote.outbox.MessageReturned;
import de.tandembote.people.Person;
import de.tandembote.programme.Coordinators;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Topic;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the author of a circular what was answered, and that it stopped because too much was refused. That is looked at
 * once a refusal is noted for good: who pauses a circular locks it before its messages, and a refusal has locked a
 * message.
 */
@Component
class CircularNotices {

    /** As many refusals can be chance, in a small round even most of them. */
    private static final int FEW = 10;

    /** One in so many is more than old addresses explain. */
    private static final int ONE_IN = 10;

    private final Broadcasts broadcasts;
    private final Circulars circulars;
    private final Mailings mailings;
    private final CircularLetters circularLetters;
    private final Letters letters;
    private final Coordinators coordinators;
    private final TandemCare rounds;
    private final Clock clock;

    CircularNotices(
            Broadcasts broadcasts,
            Circulars circulars,
            Mailings mailings,
            CircularLetters circularLetters,
            Letters letters,
            Coordinators coordinators,
            TandemCare rounds,
            Clock clock) {
        this.broadcasts = broadcasts;
        this.circulars = circulars;
        this.mailings = mailings;
        this.circularLetters = circularLetters;
        this.letters = letters;
        this.coordinators = coordinators;
        this.rounds = rounds;
        this.clock = clock;
    }

    @EventListener
    void on(CircularAnswered answer) {
        var broadcast = broadcasts.findById(answer.broadcast()).orElseThrow();
        var round = rounds.round(broadcast.round());
        readers(broadcast).forEach(reader -> circularLetters.passOn(answer, broadcast.subject(), reader, round));
    }

    /** Its author or, if the author coordinates the round no more, those who do. */
    private List<UUID> readers(Broadcast broadcast) {
        var desk = coordinators.of(broadcast.round()).stream().map(Person::id).toList();
        return desk.isEmpty() || desk.contains(broadcast.author()) ? List.of(broadcast.author()) : desk;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void on(MessageRefused refusal) {
        mailings.of(refusal.message()).ifPresent(this::stopIfTooMany);
    }

    /** Behind a relay, a refusal comes as a report. */
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void on(MessageReturned report) {
        mailings.of(report.message()).ifPresent(this::stopIfTooMany);
    }

    private void stopIfTooMany(UUID mailing) {
        var broadcast = broadcasts.findLocked(mailing).orElse(null);
        if (broadcast == null || broadcast.state() != BroadcastState.SENDING) {
            return;
        }
        var progress = circulars.progress(mailing);
        var tried = progress.sent() + progress.refused() + progress.unknown();
        var unseen = progress.refused() - broadcast.refusalsSeen();
        if (unseen >= FEW && unseen * ONE_IN > tried && progress.waiting() > 0) {
            circulars.pause(mailing);
            tell(
                    broadcast,
                    new Topic.CircularStopped(broadcast.subject(), progress.refused(), tried, progress.waiting()));
        }
    }

    private void tell(Broadcast broadcast, Topic.CircularStopped topic) {
        letters.send(new Letter(
                broadcast.author(),
                broadcast.round(),
                "circular-stopped",
                topic,
                Subject.none(),
                "circular-stopped:" + broadcast.id() + ":" + topic.refused(),
                "",
                clock.instant(),
                null));
    }
}
