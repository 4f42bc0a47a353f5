package de.tandembote.conversation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * One thing that was done on the strength of what a person wrote.
 *
 * @param objectId what it was done to: the session, the meeting or the tandem
 */
@Embeddable
record Done(@Enumerated(EnumType.STRING) What what, UUID objectId) {

    enum What {
        /** A session was noted for the first time. */
        SESSION_NOTED,
        /** A meeting was proposed or confirmed. */
        MEETING_PLANNED,
        /** A meeting got another time. */
        MEETING_MOVED,
        /** The person pauses. */
        PAUSED
    }
}
