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

    /**
     * Finds whoever is reached at this Matrix ID, which must be in lower case; an account that was linked counts first.
     */
    @Query("""
            SELECT p FROM Person p WHERE p.erasedAt IS NULL AND NOT p.chatRefused
                AND (p.linkedMatrixId = :matrixId OR p.linkedMatrixId = '' AND p.matrixId = :matrixId)
            ORDER BY p.linkedMatrixId DESC, p.id""")
    List<Person> findByMatrixId(String matrixId);

    /** Finds persons by their name, in either order and whatever case. */
    @Query("""
            SELECT p FROM Person p WHERE p.erasedAt IS NULL AND lower(:name) IN
                (lower(concat(p.firstName, ' ', p.lastName)), lower(concat(p.lastName, ', ', p.firstName)))""")
    List<Person> findByName(String name);
}
