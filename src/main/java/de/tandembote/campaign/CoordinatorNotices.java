package de.tandembote.campaign;

import de.tandembote.conversation.Introductions;
import de.tandembote.conversation.Letter;
import de.tandembote.conversation.Letters;
import de.tandembote.conversation.PassedOn;
import de.tandembote.conversation.Subject;
import de.tandembote.outbox.MessageRefused;
import de.tandembote.people.AddressBroke;
import de.tandembote.people.People;
import de.tandembote.people.StoppedMessages;
import de.tandembote.programme.Coordinators;
import de.tandembote.programme.Tandem;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Topic;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells coordinators what needs a person. */
@Component
class CoordinatorNotices {

    private final Letters letters;
    private final Coordinators coordinators;
    private final TandemCare tandems;
    private final People people;
    private final Clock clock;

    CoordinatorNotices(Letters letters, Coordinators coordinators, TandemCare tandems, People people, Clock clock) {
        this.letters = letters;
        this.coordinators = coordinators;
        this.tandems = tandems;
        this.people = people;
        this.clock = clock;
    }

    @EventListener
    void on(PassedOn event) {
        var concerned =
                event.tandem() == null ? tandems.activeOf(event.person()) : List.of(tandems.get(event.tandem()));
        // One notice for one message, even where the person is in several tandems.
        concerned.stream()
                .findFirst()
                .ifPresent(tandem -> tell(
                        "review-needed",
                        event.person(),
                        tandem,
                        event.inboxMessage().toString()));
    }

    @EventListener
    void on(StoppedMessages event) {
        tellOfEachTandem("participant-stopped", event.person(), clock.instant());
    }

    @EventListener
    void on(AddressBroke event) {
        tellOfEachTandem("delivery-failed", event.person(), clock.instant());
    }

    /** Once a day: what several messages of one day met with tells nothing new. */
    @EventListener
    void on(MessageRefused event) {
        tellOfEachTandem("delivery-failed", event.recipient(), clock.instant().truncatedTo(ChronoUnit.DAYS));
    }

    private void tellOfEachTandem(String message, UUID person, Instant occasion) {
        for (var tandem : tandems.activeOf(person)) {
            tell(message, person, tandem, tandem.id() + ":" + occasion);
        }
    }

    private void tell(String message, UUID person, Tandem tandem, String occasion) {
        var topic = new Topic.Participant(
                Introductions.of(people.get(person)), Introductions.of(people.get(tandem.partnerOf(person))));
        for (var coordinator : coordinators.of(tandem.round(), List.of(person))) {
            letters.send(new Letter(
                    coordinator.id(),
                    tandem.round(),
                    message,
                    topic,
                    Subject.tandem(tandem.id()),
                    message + ":" + person + ":" + occasion + ":" + coordinator.id(),
                    "",
                    clock.instant(),
                    null));
        }
    }
}
