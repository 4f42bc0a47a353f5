package de.tandembote.programme;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** Who takes part in which round. */
public interface Participations extends ListCrudRepository<Participation, UUID> {

    List<Participation> findByRoundIdOrderById(UUID round);

    List<Participation> findByRoundIdAndRoleOrderById(UUID round, Role role);

    List<Participation> findByPersonIdOrderById(UUID person);

    List<Participation> findByRoundIdAndPersonId(UUID round, UUID person);
}
