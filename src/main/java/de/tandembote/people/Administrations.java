package de.tandembote.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All administrations. */
public interface Administrations extends ListCrudRepository<Administration, UUID> {

    Optional<Administration> findByName(String name);

    /** Whether this person is the office that is told of costs. */
    boolean existsByBillingContactId(UUID person);
}
