package de.tandembote.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All administrations. */
public interface Administrations extends ListCrudRepository<Administration, UUID> {

    Optional<Administration> findByName(String name);
}
