package de.tandembote.meeting;

import java.util.UUID;

/**
 * The other partner says no to the proposed time.
 *
 * @param by who did it
 */
public record MeetingDeclined(UUID meeting, UUID tandem, UUID by) {}
