package de.tandembote.meeting;

import de.tandembote.calendar.ParticipationStatus;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What each of the two said last to the time of a meeting, by button or in words. Mails overtake each other: of two
 * answers the newer one counts, whichever came first; of two of the same age, the one that came later.
 */
@Embeddable
class MeetingAnswers {

    @ElementCollection
    @CollectionTable(name = "meeting_answer", joinColumns = @JoinColumn(name = "meeting_id"))
    @MapKeyColumn(name = "person_id")
    private Map<UUID, MeetingAnswer> latest = new HashMap<>();

    /** Whether nothing newer is known of the person. */
    boolean isLatest(UUID person, MeetingAnswer answer) {
        var known = latest.get(person);
        return known == null || !known.isNewerThan(answer);
    }

    void keep(UUID person, MeetingAnswer answer) {
        latest.put(person, answer);
    }

    /**
     * Keeps what was said in words, after all that the person said before: it answers what was answered last.
     *
     * @param askedSince the sequence from which on answers count
     */
    void keepWords(UUID person, ParticipationStatus status, int askedSince, Instant now) {
        var known = latest.get(person);
        var sequence = known == null ? askedSince : Math.max(askedSince, known.sequence());
        keep(person, new MeetingAnswer(status, sequence, now).notBeyond(sequence, now));
    }

    boolean isNo(UUID person) {
        var known = latest.get(person);
        return known != null && known.status() == ParticipationStatus.DECLINED;
    }

    /** Where the two stand: a no of either holds, and else whether the one who was asked has said yes. */
    MeetingState agreed(UUID askedBy, int askedSince) {
        var counting = new HashMap<>(latest);
        counting.values().removeIf(answer -> answer.sequence() < askedSince);
        if (counting.values().stream().anyMatch(answer -> answer.status() == ParticipationStatus.DECLINED)) {
            return MeetingState.CANCELLED;
        }
        counting.remove(askedBy);
        return counting.values().stream().anyMatch(answer -> answer.status() == ParticipationStatus.ACCEPTED)
                ? MeetingState.CONFIRMED
                : MeetingState.PROPOSED;
    }
}
