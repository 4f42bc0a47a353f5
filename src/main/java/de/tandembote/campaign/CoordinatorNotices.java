package de.tandembote.campaign;

import de.tandembote.conversation.Introductions;
import de.tandembote.conversation.Letter;
import de.tandembote.conversation.Letters;
import de.tandembote.conversation.PassedOn;
import de.tandembote.conversation.Subject;
import de.tandembote.outbox.MessageRefused;
import de.tandembote.people.AddressBroke;
import de.tandembote.people.People;
import de.tandembote.people.StartedMessages;
import de.tandembote.people.StoppedMessages;
import de.tandembote.programme.Coordinators;
import de.tandembote.programme.Participations;
import de.tandembote.programme.Role;
import de.tandembote.programme.Tandem;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Topic;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells coordinators what needs a person. */
@Component
class CoordinatorNotices {

    private final Letters letters;
    private final Coordinators coordinators;
    private final Participations participations;
    private final TandemCare tandems;
    private final People people;
    private final Clock clock;

    CoordinatorNotices(
            Letters letters,
            Coordinators coordinators,
            Participations participations,
            TandemCare tandems,
            People people,
            Clock clock) {
        this.letters = letters;
        this.participations = participations;
        this.coordinators = coordinators;
        this.tandems = tandems;
        this.people = people;
        this.clock = clock;
    }

    @EventListener
    void on(PassedOn event) {
        var message = event.why() == PassedOn.Why.WISHED ? "person-wanted" : "review-needed";
        var occasion = event.inboxMessage().toString();
        if (event.tandem() != null) {
            tell(message, event.person(), placeOf(tandems.get(event.tandem())), occasion);
        } else {
            // One notice for one message, even where the person is in several tandems.
            placesOf(event.person()).limit(1).forEach(place -> tell(message, event.person(), place, occasion));
        }
    }

    @EventListener
    void on(StoppedMessages event) {
        tellOfEachTandem("participant-stopped", event.person(), clock.instant());
    }

    @EventListener
    void on(StartedMessages event) {
        tellOfEachTandem("participant-started", event.person(), clock.instant());
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
        placesOf(person).forEach(place -> tell(message, person, place, place.id() + ":" + occasion));
    }

    /** Where somebody takes part: in a tandem, or else in a round alone. */
    private record Place(UUID round, @Nullable Tandem tandem) {

        UUID id() {
            return tandem == null ? round : tandem.id();
        }

        Subject subject() {
            return tandem == null ? Subject.none() : Subject.tandem(tandem.id());
        }
    }

    private static Place placeOf(Tandem tandem) {
        return new Place(tandem.round(), tandem);
    }

    private Stream<Place> placesOf(UUID person) {
        var active = tandems.activeOf(person);
        if (!active.isEmpty()) {
            return active.stream().map(CoordinatorNotices::placeOf);
        }
        return participations.findByPersonIdOrderById(person).stream()
                .filter(participation -> participation.isActive() && participation.role() != Role.COORDINATOR)
                .map(participation -> new Place(participation.round(), null));
    }

    private void tell(String message, UUID person, Place place, String occasion) {
        var tandem = place.tandem();
        var partner = tandem == null || !tandem.isOf(person) ? null : people.get(tandem.partnerOf(person));
        var topic = new Topic.Participant(
                Introductions.of(people.get(person)), partner == null ? null : Introductions.of(partner));
        for (var coordinator : coordinators.of(place.round(), List.of(person))) {
            letters.send(new Letter(
                    coordinator.id(),
                    place.round(),
                    message,
                    topic,
                    place.subject(),
                    message + ":" + person + ":" + occasion + ":" + coordinator.id(),
                    "",
                    clock.instant(),
                    null));
        }
    }
}
