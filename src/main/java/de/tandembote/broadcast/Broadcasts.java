package de.tandembote.broadcast;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All circulars. */
interface Broadcasts extends JpaRepository<Broadcast, UUID> {

    List<Broadcast> findByRoundIdOrderByIdDesc(UUID round);

    /** One that nobody else changes until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT broadcast FROM Broadcast broadcast WHERE broadcast.id = :id")
    Optional<Broadcast> findLocked(UUID id);

    @Query(
            "SELECT broadcast.id FROM Broadcast broadcast WHERE broadcast.state = 'SCHEDULED' AND broadcast.sendAt <= :now"
                    + " ORDER BY broadcast.sendAt, broadcast.id")
    List<UUID> findDue(Instant now);

    @Query("SELECT min(broadcast.sendAt) FROM Broadcast broadcast WHERE broadcast.state = 'SCHEDULED'")
    Optional<Instant> findNextDue();
}
