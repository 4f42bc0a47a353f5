package de.tandembote.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The days on which tandems said that they did not meet. */
interface SkippedSessions extends ListCrudRepository<SkippedSession, UUID> {

    boolean existsByTandemIdAndSaidOn(UUID tandem, LocalDate day);

    boolean existsByTandemIdAndSaidOnBetween(UUID tandem, LocalDate first, LocalDate last);
}
