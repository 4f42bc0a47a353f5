package de.tandembote.programme;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All programmes. */
public interface Programmes extends ListCrudRepository<Programme, UUID> {

    Optional<Programme> findByName(String name);
}
