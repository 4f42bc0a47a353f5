package de.tandembote.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All rounds. */
public interface Rounds extends ListCrudRepository<Round, UUID> {

    Optional<Round> findByProgrammeNameAndName(String programme, String name);

    List<Round> findByChatRoomOrderById(String room);

    boolean existsByChatRoom(String room);
}
