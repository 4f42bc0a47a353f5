package de.tandembote.meeting;

import java.util.UUID;

/**
 * The other partner says yes to the proposed time.
 *
 * @param by who did it
 */
public record MeetingConfirmed(UUID meeting, UUID tandem, UUID by) {}
