package de.tandembote.broadcast;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The circulars of the coordinators' rooms that wait for their author's word, or of whose end is still to be told. */
interface Confirmations extends JpaRepository<Confirmation, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT confirmation FROM Confirmation confirmation WHERE confirmation.id = :id")
    Optional<Confirmation> findLocked(UUID id);

    /** Those of which something is still to be said in their rooms, the oldest first. */
    @Query("SELECT confirmation FROM Confirmation confirmation WHERE confirmation.state IN ('NEW', 'BEGUN')"
            + " ORDER BY confirmation.id")
    List<Confirmation> findToBeSaid();
}
