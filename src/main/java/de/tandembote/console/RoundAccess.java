package de.tandembote.console;

import de.tandembote.people.Person;
import de.tandembote.people.Persons;
import de.tandembote.programme.Participation;
import de.tandembote.programme.Participations;
import de.tandembote.programme.Role;
import de.tandembote.programme.Round;
import de.tandembote.programme.Rounds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides who may see what: a person sees the rounds in which she is a coordinator just now. Asked anew for each page,
 * so that who leaves the coordination is out at once.
 */
@Component
@Transactional(readOnly = true)
class RoundAccess {

    private final Persons persons;
    private final Participations participations;
    private final Rounds rounds;

    RoundAccess(Persons persons, Participations participations, Rounds rounds) {
        this.persons = persons;
        this.participations = participations;
        this.rounds = rounds;
    }

    /** The person, if she coordinates anything. */
    Optional<Person> coordinator(UUID person) {
        return persons.findById(person).filter(found -> !found.isErased() && !isOutOfAll(person));
    }

    /** The rounds that the person coordinates, the latest first. */
    List<Round> roundsOf(UUID person) {
        return rounds
                .findAllById(participations.findByPersonIdOrderById(person).stream()
                        .filter(RoundAccess::opensTheRound)
                        .map(Participation::round)
                        .distinct()
                        .toList())
                .stream()
                .sorted(Comparator.comparing(Round::firstDay).reversed().thenComparing(Round::name))
                .toList();
    }

    /** This round, if the person coordinates it. */
    Optional<Round> round(UUID person, UUID round) {
        return participations.findByRoundIdAndPersonId(round, person).stream().anyMatch(RoundAccess::opensTheRound)
                ? rounds.findById(round)
                : Optional.empty();
    }

    private boolean isOutOfAll(UUID person) {
        return participations.findByPersonIdOrderById(person).stream().noneMatch(RoundAccess::opensTheRound);
    }

    private static boolean opensTheRound(Participation place) {
        return place.role() == Role.COORDINATOR && place.isActive();
    }
}
