package de.tandembote.meeting;

import java.util.UUID;

/**
 * A partner took back a yes, a no or a cancellation: the meeting is again what it was before.
 *
 * @param by who took it back
 */
public record MeetingRestored(UUID meeting, UUID tandem, UUID by) {}
