package de.tandembote.campaign;

import de.tandembote.people.People;
import de.tandembote.people.Person;
import de.tandembote.programme.Coordinators;
import de.tandembote.programme.Participation;
import de.tandembote.programme.Participations;
import de.tandembote.programme.Tandem;
import de.tandembote.programme.TandemCare;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Knows who is to be told of a person. */
@Component
class Concerns {

    private final TandemCare tandems;
    private final Participations participations;
    private final Coordinators coordinators;
    private final People people;

    Concerns(TandemCare tandems, Participations participations, Coordinators coordinators, People people) {
        this.people = people;
        this.tandems = tandems;
        this.participations = participations;
        this.coordinators = coordinators;
    }

    /** The rounds in which the person is in a tandem that goes on; without such a tandem the latest round. */
    List<Concern> of(UUID person) {
        var byRound = tandems.activeOf(person).stream().collect(Collectors.groupingBy(Tandem::round));
        if (!byRound.isEmpty()) {
            return byRound.entrySet().stream()
                    .map(round -> new Concern(
                            round.getKey(),
                            round.getValue().size() == 1 ? round.getValue().getFirst() : null))
                    .toList();
        }
        return participations.latestRoundOf(person).map(round -> new Concern(round, null)).stream()
                .toList();
    }

    /** The same for one of the person's rounds, or of those in which a group event concerns the person. */
    Concern of(UUID person, UUID round) {
        var known = tandems.activeOf(person).stream()
                .filter(tandem -> tandem.round().equals(round))
                .toList();
        return new Concern(round, known.size() == 1 ? known.getFirst() : null);
    }

    /** The same for one of the person's tandems. */
    Concern of(Tandem tandem) {
        return new Concern(tandem.round(), tandem);
    }

    /** Who coordinates for the person in a round; nobody is told of oneself. */
    List<Person> coordinatorsOf(UUID person, UUID round) {
        return coordinators.of(round, List.of(person)).stream()
                .filter(coordinator -> !coordinator.id().equals(person))
                .toList();
    }

    /** The latest round that this person coordinates; empty for everybody else. */
    Optional<UUID> latestCoordinatedBy(UUID person) {
        return roundsOf(person).filter(round -> isCoordinatorIn(round, person)).reduce((_, latest) -> latest);
    }

    boolean isCoordinatorIn(UUID round, UUID person) {
        return coordinators.of(round).stream()
                .anyMatch(coordinator -> coordinator.id().equals(person));
    }

    /** Everybody in the rounds that this person coordinates. */
    List<Person> peopleOf(UUID coordinator) {
        return roundsOf(coordinator)
                .filter(round -> isCoordinatorIn(round, coordinator))
                .flatMap(round -> participations.findByRoundIdOrderById(round).stream())
                .filter(Participation::isActive)
                .map(Participation::person)
                .distinct()
                .map(people::get)
                .toList();
    }

    /** The zone of the person's latest round; UTC for somebody in none. */
    ZoneId zoneOf(UUID person) {
        return participations
                .latestRoundOf(person)
                .map(round -> tandems.round(round).timetable().zone())
                .orElse(ZoneOffset.UTC);
    }

    private Stream<UUID> roundsOf(UUID person) {
        return participations.findByPersonIdOrderById(person).stream()
                .filter(Participation::isActive)
                .map(Participation::round)
                .distinct();
    }
}
