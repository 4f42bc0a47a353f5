package de.tandembote.meeting;

import java.util.UUID;

/**
 * A partner proposes a meeting, or a new time for one.
 *
 * @param by who did it
 * @param moved whether it is a new time for a meeting known to both
 */
public record MeetingProposed(UUID meeting, UUID tandem, UUID by, boolean moved) {}
