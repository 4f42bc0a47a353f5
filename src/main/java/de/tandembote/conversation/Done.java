package de.tandembote.conversation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * One thing that was done on the strength of what a person wrote.
 *
 * @param objectId what it was done to: the session, the meeting, the skipped month or the tandem
 */
@Embeddable
record Done(@Enumerated(EnumType.STRING) What what, UUID objectId) {

    enum What {
        /** The person told of a session. */
        SESSION_NOTED,
        /** A meeting was proposed. */
        MEETING_PLANNED,
        /** A meeting got another time. */
        MEETING_MOVED,
        /** The person said yes to the partner's proposal. */
        MEETING_CONFIRMED,
        /** The person said no to it. */
        MEETING_DECLINED,
        /** A meeting was called off. */
        MEETING_CANCELLED,
        /** An agreed meeting did not take place. */
        MEETING_MISSED,
        /** The tandem did not meet. */
        NO_SESSION,
        /** The person pauses. */
        PAUSED;

        /** Whether a new time can take the place of what was done, so that the meeting stays the same. */
        boolean isAboutATime() {
            return this == MEETING_PLANNED || this == MEETING_MOVED || this == MEETING_CONFIRMED;
        }
    }
}
