package de.tandembote.gathering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All group events. */
public interface Gatherings extends ListCrudRepository<Gathering, UUID> {

    List<Gathering> findByRoundIdOrderByUid(UUID round);

    Optional<Gathering> findByUid(String uid);

    @Query("""
            SELECT g FROM Gathering g WHERE g.id IN
                (SELECT i.gatheringId FROM Invitation i WHERE i.personId = :person AND NOT i.withdrawn)""")
    List<Gathering> concerning(UUID person);
}
