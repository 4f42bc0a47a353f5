package de.tandembote.meeting;

import java.util.UUID;

/**
 * A partner proposes a meeting, or a new time for one.
 *
 * @param by who did it
 */
public record MeetingProposed(UUID meeting, UUID tandem, UUID by) {}
