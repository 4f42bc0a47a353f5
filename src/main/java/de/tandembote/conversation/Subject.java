package de.tandembote.conversation;

import de.tandembote.gathering.Gathering;
import de.tandembote.meeting.Meeting;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a letter is about.
 *
 * @param sequence how often the meeting or the group event had been moved when the letter was written: a "yes" to an old
 *     time is no "yes" to the new one; 0 without either
 */
public record Subject(
        @Nullable UUID tandem,
        @Nullable UUID meeting,
        @Nullable UUID gathering,
        int sequence) {

    /** A whole tandem. */
    public static Subject tandem(UUID tandem) {
        return new Subject(tandem, null, null, 0);
    }

    /** A meeting as it stands now. */
    public static Subject meeting(Meeting meeting) {
        return new Subject(meeting.tandem(), meeting.id(), null, meeting.sequence());
    }

    /** A group event as it stands now. */
    public static Subject gathering(Gathering gathering) {
        return new Subject(null, null, gathering.id(), gathering.sequence());
    }

    /** Nothing but the person. */
    public static Subject none() {
        return new Subject(null, null, null, 0);
    }
}
