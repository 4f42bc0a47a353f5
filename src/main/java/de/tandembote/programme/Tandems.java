package de.tandembote.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All tandems. */
public interface Tandems extends JpaRepository<Tandem, UUID> {

    List<Tandem> findByRoundIdOrderByLabel(UUID round);

    /** The tandems that a person is in and that go on, in rounds that were not over on this day. */
    @Query("""
            SELECT t FROM Tandem t JOIN FETCH t.round r JOIN FETCH r.programme LEFT JOIN FETCH r.closedDays
            WHERE t.state = ACTIVE AND (t.menteeId = :person OR t.mentorId = :person) AND r.lastDay >= :day""")
    List<Tandem> findActiveOf(UUID person, LocalDate day);
}
