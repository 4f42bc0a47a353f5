package de.tandembote.gathering;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All group events. */
public interface Gatherings extends ListCrudRepository<Gathering, UUID> {

    List<Gathering> findByRoundIdOrderByUid(UUID round);
}
