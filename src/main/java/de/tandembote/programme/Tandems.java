package de.tandembote.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All tandems. */
public interface Tandems extends ListCrudRepository<Tandem, UUID> {

    List<Tandem> findByRoundIdOrderByLabel(UUID round);

    Optional<Tandem> findByRoundIdAndLabel(UUID round, String label);

    /** The tandems that a person is in and that go on. */
    @Query("SELECT t FROM Tandem t WHERE t.state = ACTIVE AND (t.menteeId = :person OR t.mentorId = :person)")
    List<Tandem> findActiveOf(UUID person);
}
