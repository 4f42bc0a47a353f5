package de.tandembote.gathering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All invitations to group events. */
interface Invitations extends ListCrudRepository<Invitation, UUID> {

    @Query("SELECT i FROM Invitation i LEFT JOIN FETCH i.answers WHERE i.gatheringId = :gathering ORDER BY i.id")
    List<Invitation> of(UUID gathering);

    @Query("""
            SELECT i FROM Invitation i LEFT JOIN FETCH i.answers
            WHERE i.gatheringId = :gathering AND i.personId = :person""")
    Optional<Invitation> of(UUID gathering, UUID person);

    @Query("SELECT i.gatheringId FROM Invitation i WHERE i.id = :invitation")
    Optional<UUID> gatheringOf(UUID invitation);
}
