package de.tandembote.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All persons. */
public interface Persons extends ListCrudRepository<Person, UUID> {

    /** Finds a person by e-mail address, which must be in lower case. */
    Optional<Person> findByEmail(String email);

    Optional<Person> findByMatrixId(String matrixId);

    /** Finds persons by their name, in either order and whatever case. */
    @Query("""
            SELECT p FROM Person p WHERE p.erasedAt IS NULL AND lower(:name) IN
                (lower(concat(p.firstName, ' ', p.lastName)), lower(concat(p.lastName, ', ', p.firstName)))""")
    List<Person> findByName(String name);
}
