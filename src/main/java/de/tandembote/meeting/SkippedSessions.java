package de.tandembote.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The days on which tandems said that they did not meet. */
interface SkippedSessions extends ListCrudRepository<SkippedSession, UUID> {

    Optional<SkippedSession> findByTandemIdAndSaidOnAndSaidBy(UUID tandem, LocalDate day, UUID by);

    boolean existsByTandemIdAndSaidOnBetween(UUID tandem, LocalDate first, LocalDate last);
}
