package de.tandembote.campaign;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.ListCrudRepository;

/** The messages of all rounds that wait for their time. */
interface PlannedMessages extends ListCrudRepository<PlannedMessage, UUID> {

    /**
     * The message that has waited longest since it was due; locked, and those that another node holds are passed over.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = SpecHints.HINT_SPEC_LOCK_TIMEOUT, value = Timeouts.SKIP_LOCKED_MILLI + ""))
    @Query("SELECT p FROM PlannedMessage p WHERE p.state = PLANNED AND p.dueAt <= :now ORDER BY p.dueAt, p.id LIMIT 1")
    Optional<PlannedMessage> lockNextDue(Instant now);

    @Query("SELECT min(p.dueAt) FROM PlannedMessage p WHERE p.state = PLANNED")
    Optional<Instant> findNextDue();

    List<PlannedMessage> findByRoundIdAndMeetingIdIsNull(UUID round);

    /** What waits in a round; the same thing said at the same time is one line with a number. */
    @Query("""
            SELECT new de.tandembote.campaign.Ahead(
                p.dueAt, p.message, p.recipients, p.onlyIf, p.gatheringId, count(p))
            FROM PlannedMessage p WHERE p.roundId = :round AND p.state = PLANNED
            GROUP BY p.dueAt, p.message, p.recipients, p.onlyIf, p.gatheringId ORDER BY p.dueAt, min(p.id)""")
    List<Ahead> findAhead(UUID round);

    boolean existsByDedupeKey(String key);

    List<PlannedMessage> findByMeetingIdAndState(UUID meeting, PlannedState state);

    List<PlannedMessage> findByGatheringIdAndPersonIdAndState(UUID gathering, UUID person, PlannedState state);

    List<PlannedMessage> findByTandemIdAndPeriod(UUID tandem, LocalDate period);
}
