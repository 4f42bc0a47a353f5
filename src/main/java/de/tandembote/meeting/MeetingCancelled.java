package de.tandembote.meeting;

import java.util.UUID;

/**
 * A meeting that was proposed or agreed on will not take place.
 *
 * @param by who did it
 */
public record MeetingCancelled(UUID meeting, UUID tandem, UUID by) {}
