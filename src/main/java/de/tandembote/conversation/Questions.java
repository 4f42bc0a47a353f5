package de.tandembote.conversation;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All questions that the bot asked. */
interface Questions extends ListCrudRepository<Question, UUID> {

    /** The question with this id, which nobody else changes until the caller's transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT q FROM Question q WHERE q.id = :id")
    Optional<Question> hold(UUID id);

    /** What a person was told or asked about a group event, newest first. */
    List<Question> findByPersonIdAndGatheringIdOrderByAskedAtDescIdDesc(UUID person, UUID gathering);

    /** The same about a meeting. */
    List<Question> findByPersonIdAndMeetingIdOrderByAskedAtDescIdDesc(UUID person, UUID meeting);

    /** What these persons were asked and have not answered, without echoes. */
    @Query("""
            SELECT q FROM Question q WHERE q.personId IN :persons AND q.state = OPEN AND q.expiresAt > :now
                AND q.kind <> ECHO""")
    List<Question> findUnansweredOf(Collection<UUID> persons, Instant now);

    /**
     * What a person was asked and can still answer, newest first: an echo only while nothing else has been asked since,
     * as one that nobody said no to was right. What is newer the clocks of the nodes say.
     */
    @Query("""
            SELECT q FROM Question q WHERE q.personId = :person AND q.state = OPEN AND q.expiresAt > :now
                AND (q.kind IS NULL OR q.kind <> ECHO OR q.id = (
                    SELECT last.id FROM Question last WHERE last.personId = :person AND last.kind IS NOT NULL
                    ORDER BY last.askedAt DESC, last.id DESC LIMIT 1))
            ORDER BY q.askedAt DESC, q.id DESC""")
    List<Question> findOpenOf(UUID person, Instant now);
}
