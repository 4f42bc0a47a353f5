package de.tandembote.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All sessions of tandems. */
interface Sessions extends ListCrudRepository<Session, UUID> {

    List<Session> findByTandemIdOrderByHeldOn(UUID tandem);

    Optional<Session> findByTandemIdAndHeldOn(UUID tandem, LocalDate day);
}
