package de.tandembote.gathering;

import de.tandembote.calendar.ParticipationStatus;
import java.time.Instant;

/**
 * What somebody answers to an invitation.
 *
 * @param sequence of the event as it was when the person was asked
 * @param stamp when the person says to have answered: the time of arrival unless a calendar program says something else
 * @param by how it was said
 * @param arrived when we got it
 */
public record GivenAnswer(ParticipationStatus status, int sequence, Instant stamp, Way by, Instant arrived) {

    /** @throws IllegalArgumentException for {@code NEEDS_ACTION}, which is no answer */
    public GivenAnswer {
        if (status == ParticipationStatus.NEEDS_ACTION) {
            throw new IllegalArgumentException("no answer");
        }
    }

    /** An answer that no calendar program stamped. */
    public static GivenAnswer of(ParticipationStatus status, int sequence, Way by, Instant arrived) {
        return new GivenAnswer(status, sequence, arrived, by, arrived);
    }
}
