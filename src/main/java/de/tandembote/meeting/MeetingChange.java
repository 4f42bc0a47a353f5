package de.tandembote.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * One step in the history of a meeting.
 *
 * @param startsAt start as agreed on or proposed by this step, in the round's zone
 */
@Embeddable
public record MeetingChange(
        Instant at, @Enumerated(EnumType.STRING) MeetingState state, LocalDateTime startsAt) {}
