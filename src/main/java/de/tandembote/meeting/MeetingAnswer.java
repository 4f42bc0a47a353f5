package de.tandembote.meeting;

import de.tandembote.calendar.ParticipationStatus;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What one of the two says to the time of a meeting.
 *
 * @param sequence of the invitation that it answers
 * @param stamp when it was given
 */
@Embeddable
public record MeetingAnswer(@Enumerated(EnumType.STRING) ParticipationStatus status, int sequence, Instant stamp) {

    /** The same as far as it can be: nobody answers what has not been asked yet, and foreign clocks are wrong. */
    MeetingAnswer notBeyond(int latestSequence, Instant now) {
        return new MeetingAnswer(
                status,
                Math.min(sequence, latestSequence),
                (stamp.isAfter(now) ? now : stamp).truncatedTo(ChronoUnit.MICROS));
    }

    /** By sequence and then by stamp (RFC 5546, section 2.1.5). */
    boolean isNewerThan(MeetingAnswer other) {
        return sequence == other.sequence ? stamp.isAfter(other.stamp) : sequence > other.sequence;
    }
}
