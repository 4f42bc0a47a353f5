package de.tandembote.meeting;

import de.tandembote.script.MeetingForm;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a meeting, with the appointment as agreed on or proposed by this step.
 *
 * @param startsAt start in the round's zone
 * @param timed whether a time was named, and not only the day
 */
@Embeddable
public record MeetingChange(
        Instant at,
        @Enumerated(EnumType.STRING) MeetingState state,
        LocalDateTime startsAt,
        boolean timed,
        @Nullable Integer minutes,
        @Enumerated(EnumType.STRING) @Nullable MeetingForm form,
        String place) {

    Appointment appointment() {
        return new Appointment(startsAt.toLocalDate(), timed ? startsAt.toLocalTime() : null, minutes, form, place);
    }
}
