package de.tandembote.broadcast;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** Who is on the address lists of rounds that have not begun. */
interface InformedPeople extends ListCrudRepository<Informed, UUID> {

    List<Informed> findByRoundIdOrderById(UUID round);

    List<Informed> findByPersonIdOrderById(UUID person);

    boolean existsByPersonId(UUID person);
}
