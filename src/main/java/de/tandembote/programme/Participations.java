package de.tandembote.programme;

import de.tandembote.people.Person;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Who takes part in which round. */
public interface Participations extends ListCrudRepository<Participation, UUID> {

    List<Participation> findByRoundIdOrderById(UUID round);

    List<Participation> findByRoundIdAndRoleOrderById(UUID round, Role role);

    /** Who coordinates the round. */
    @Query("""
            SELECT p FROM Person p, Participation c WHERE p.id = c.personId AND c.roundId = :round
                AND c.role = COORDINATOR AND c.state = ACTIVE ORDER BY c.id""")
    List<Person> findCoordinators(UUID round);

    List<Participation> findByPersonIdOrderById(UUID person);

    List<Participation> findByRoundIdAndPersonId(UUID round, UUID person);

    List<Participation> findByRoundIdAndPersonIdIn(UUID round, Collection<UUID> persons);

    /** The round in which the person takes part now, the latest of several; empty for somebody in none. */
    default Optional<UUID> latestRoundOf(UUID person) {
        return findByPersonIdOrderById(person).stream()
                .filter(Participation::isActive)
                .map(Participation::round)
                .reduce((_, latest) -> latest);
    }
}
