package de.tandembote.meeting;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All meetings of tandems. */
interface Meetings extends ListCrudRepository<Meeting, UUID> {

    List<Meeting> findByTandemIdOrderByStartsAt(UUID tandem);

    /** The first agreed one that starts in this span, its end excluded: after years a tandem has many. */
    @Query("""
            SELECT m FROM Meeting m WHERE m.tandemId = :tandem AND m.state = CONFIRMED
            AND m.startsAt >= :from AND m.startsAt < :to ORDER BY m.startsAt LIMIT 1""")
    Optional<Meeting> findConfirmedBetween(UUID tandem, LocalDateTime from, LocalDateTime to);

    /**
     * The proposals that are over where the clocks show this: with a time, from their start on; without one, a day
     * later.
     */
    @Query("""
            SELECT m FROM Meeting m WHERE m.state = PROPOSED
            AND (m.timed AND m.startsAt <= :now OR NOT m.timed AND m.startsAt <= :dayBefore)""")
    List<Meeting> findProposedUntil(LocalDateTime now, LocalDateTime dayBefore);
}
