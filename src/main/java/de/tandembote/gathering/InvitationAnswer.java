package de.tandembote.gathering;

import de.tandembote.calendar.ParticipationStatus;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Comparator;

/**
 * One answer to an invitation, as it is kept.
 *
 * @param sequence of the event that it answers, never more than the event had when the answer came
 * @param stamp when it was given, never later than it came
 * @param counted whether it may count at all: it came before the beginning and was not taken back
 */
@Embeddable
public record InvitationAnswer(
        @Enumerated(EnumType.STRING) ParticipationStatus status,
        int sequence,
        Instant stamp,
        @Enumerated(EnumType.STRING) Way way,
        Instant arrivedAt,
        boolean counted) {

    /** The last one counts, whatever the order of arrival (RFC 5546, section 2.1.5); the status only decides a draw. */
    static final Comparator<InvitationAnswer> BY_AGE = Comparator.comparingInt(InvitationAnswer::sequence)
            .thenComparing(InvitationAnswer::stamp)
            .thenComparing(InvitationAnswer::status);

    InvitationAnswer takenBack() {
        return new InvitationAnswer(status, sequence, stamp, way, arrivedAt, false);
    }
}
