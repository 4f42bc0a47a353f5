package de.tandembote.programme;

import de.tandembote.people.People;
import de.tandembote.people.Person;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows whom to turn to in a round: a coordinator stands for one administration, or for all. */
@Service
@Transactional(readOnly = true)
public class Coordinators {

    private final Participations participations;
    private final People people;

    Coordinators(Participations participations, People people) {
        this.participations = participations;
        this.people = people;
    }

    /** Everybody who coordinates the round. */
    public List<Person> of(UUID round) {
        return participations.findCoordinators(round);
    }

    /** Those who stand for the administrations of these persons, or for all; everybody where there is none such. */
    public List<Person> of(UUID round, Collection<UUID> persons) {
        return standingFor(persons.stream().map(people::get).toList(), of(round));
    }

    /** Those of a round's coordinators who stand for these persons, for whoever knows both already. */
    public static List<Person> standingFor(Collection<Person> persons, List<Person> coordinators) {
        var administrations = persons.stream()
                .map(Person::administration)
                .filter(Objects::nonNull)
                .toList();
        Predicate<Person> concerned = coordinator ->
                coordinator.administration() == null || administrations.contains(coordinator.administration());
        var found = coordinators.stream().filter(concerned).toList();
        return found.isEmpty() ? coordinators : found;
    }
}
