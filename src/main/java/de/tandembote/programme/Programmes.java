package de.tandembote.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All programmes. */
public interface Programmes extends ListCrudRepository<Programme, UUID> {

    /** The zones of all programmes, each once. */
    @Query("SELECT DISTINCT p.zone FROM Programme p")
    List<String> findZones();

    Optional<Programme> findByName(String name);
}
