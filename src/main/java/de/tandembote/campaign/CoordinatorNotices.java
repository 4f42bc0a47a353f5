package de.tandembote.campaign;

import de.tandembote.conversation.CoordinatorRoom;
import de.tandembote.conversation.Introductions;
import de.tandembote.conversation.Letter;
import de.tandembote.conversation.Letters;
import de.tandembote.conversation.PassedOn;
import de.tandembote.conversation.Subject;
import de.tandembote.inbox.ReviewReason;
import de.tandembote.inbox.Reviews;
import de.tandembote.link.LinkPurpose;
import de.tandembote.outbox.MessageRefused;
import de.tandembote.people.AddressBroke;
import de.tandembote.people.People;
import de.tandembote.people.StartedMessages;
import de.tandembote.people.StoppedMessages;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Topic;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells coordinators what needs a person. */
@Component
class CoordinatorNotices {

    private final Letters letters;
    private final CoordinatorRoom room;
    private final Concerns concerns;
    private final ReviewDesk desk;
    private final Reviews reviews;
    private final TandemCare tandems;
    private final People people;
    private final Clock clock;

    CoordinatorNotices(
            Letters letters,
            CoordinatorRoom room,
            Concerns concerns,
            ReviewDesk desk,
            Reviews reviews,
            TandemCare tandems,
            People people,
            Clock clock) {
        this.letters = letters;
        this.room = room;
        this.concerns = concerns;
        this.desk = desk;
        this.reviews = reviews;
        this.tandems = tandems;
        this.people = people;
        this.clock = clock;
    }

    @EventListener
    void on(PassedOn event) {
        // One notice for one message, even where the person is in several rounds.
        var waiting = reviews.find(event.inboxMessage());
        var concern = event.tandem() == null
                ? waiting.stream()
                        .flatMap(message -> desk.concernsOf(message).stream())
                        .findFirst()
                : Optional.of(concerns.of(tandems.get(event.tandem())));
        var reason = waiting.flatMap(message -> ReviewReason.of(message.reason()));
        concern.ifPresent(found -> askForReview(textFor(event, reason.orElse(null)), found, event));
    }

    @EventListener
    void on(StoppedMessages event) {
        tellInEachRound("participant-stopped", event.person(), clock.instant());
    }

    @EventListener
    void on(StartedMessages event) {
        tellInEachRound("participant-started", event.person(), clock.instant());
    }

    @EventListener
    void on(AddressBroke event) {
        tellInEachRound("delivery-failed", event.person(), clock.instant());
    }

    /** Once a day: what several messages of one day met with tells nothing new. */
    @EventListener
    void on(MessageRefused event) {
        tellInEachRound("delivery-failed", event.recipient(), clock.instant().truncatedTo(ChronoUnit.DAYS));
    }

    /** What a coordinator is asked to do: to speak with the writer is only one of it. */
    private static String textFor(PassedOn event, @Nullable ReviewReason reason) {
        if (event.why() == PassedOn.Why.WISHED) {
            return "person-wanted";
        }
        return reason != null && reason.isAboutTheSender() ? "writer-in-doubt" : "review-needed";
    }

    private void askForReview(String message, Concern concern, PassedOn event) {
        var occasion = event.inboxMessage().toString();
        var readers = concerns.coordinatorsOf(event.person(), concern.round());
        for (var coordinator : readers) {
            letters.send(letter(message, event.person(), concern, occasion, coordinator.id())
                    .withPage(LinkPurpose.REVIEW, desk.pageFor(coordinator.id(), event.inboxMessage())));
        }
        if (!readers.isEmpty()) {
            room.say(tandems.round(concern.round()), "room-waiting", new Topic.Round(), "waiting-" + occasion);
        }
    }

    private void tellInEachRound(String message, UUID person, Instant occasion) {
        for (var concern : concerns.of(person)) {
            for (var coordinator : concerns.coordinatorsOf(person, concern.round())) {
                letters.send(letter(message, person, concern, concern.round() + ":" + occasion, coordinator.id()));
            }
        }
    }

    private Letter letter(String message, UUID person, Concern concern, String occasion, UUID coordinator) {
        var tandem = concern.tandem();
        var partner =
                tandem == null || !tandem.isOf(person) ? null : Introductions.of(people.get(tandem.partnerOf(person)));
        return new Letter(
                coordinator,
                concern.round(),
                message,
                new Topic.Participant(Introductions.of(people.get(person)), partner),
                tandem == null ? Subject.none() : Subject.tandem(tandem.id()),
                message + ":" + person + ":" + occasion + ":" + coordinator,
                "",
                clock.instant(),
                null);
    }
}
