package de.tandembote.conversation;

import de.tandembote.meeting.Meeting;
import de.tandembote.script.Purpose;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done on the strength of what a person wrote.
 *
 * @param objectId what it was done to: the session, the meeting, the skipped month, the tandem or the person
 * @param steps how many steps a meeting had taken before; 0 for all else
 * @param act which of the acts that the echo tells of it came from
 * @param kind which messages were stopped or started; null for all else
 */
record Done(
        What what,
        UUID objectId,
        int steps,
        int act,
        @Nullable Purpose kind) {

    Done(What what, UUID objectId) {
        this(what, objectId, 0);
    }

    Done(What what, UUID objectId, int steps) {
        this(what, objectId, steps, 0, null);
    }

    /** Messages of a kind come no more, or again. */
    static Done messages(What what, UUID person, Purpose kind) {
        return new Done(what, person, 0, 0, kind);
    }

    /** One more step of a meeting, just taken. */
    static Done step(What what, Meeting meeting) {
        return new Done(what, meeting.id(), meeting.history().size() - 1);
    }

    Done of(int act) {
        return new Done(what, objectId, steps, act, kind);
    }

    /**
     * What is to be taken back once a meeting has got yet another time: all since before the first one, which was
     * wrong.
     */
    Done corrected() {
        return what == What.MEETING_CONFIRMED ? new Done(What.MEETING_COUNTERED, objectId, steps, act, kind) : this;
    }

    enum What {
        /** The person told of a session. */
        SESSION_NOTED,
        /** A meeting was proposed. */
        MEETING_PLANNED,
        /** A meeting got another time. */
        MEETING_MOVED,
        /** A meeting got another time than the partner had proposed. */
        MEETING_COUNTERED,
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
        PAUSED,
        /** The person wishes no more messages of a kind; the object is the person. */
        MESSAGES_STOPPED,
        /** The person wishes messages of a kind again; the object is the person. */
        MESSAGES_STARTED,
        /** The person answered an invitation; the object is that, and the steps are the answers before. */
        EVENT_ANSWERED;

        /** Whether the writer's calendar must hear of it. */
        boolean isShownInCalendars() {
            return switch (this) {
                case MEETING_PLANNED,
                        MEETING_MOVED,
                        MEETING_COUNTERED,
                        MEETING_CONFIRMED,
                        MEETING_DECLINED,
                        MEETING_CANCELLED,
                        EVENT_ANSWERED -> true;
                case SESSION_NOTED, MEETING_MISSED, NO_SESSION, PAUSED, MESSAGES_STOPPED, MESSAGES_STARTED -> false;
            };
        }

        /** Whether a new time can take the place of what was done, so that the meeting stays the same. */
        boolean isAboutATime() {
            return switch (this) {
                case MEETING_PLANNED, MEETING_MOVED, MEETING_COUNTERED, MEETING_CONFIRMED -> true;
                default -> false;
            };
        }
    }
}
