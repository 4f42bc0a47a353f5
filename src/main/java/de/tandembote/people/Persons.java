package de.tandembote.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All persons. */
public interface Persons extends ListCrudRepository<Person, UUID> {

    /** Finds a person by e-mail address, which must be in lower case. */
    Optional<Person> findByEmail(String email);
}
