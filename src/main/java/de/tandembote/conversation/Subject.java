package de.tandembote.conversation;

import de.tandembote.gathering.Gathering;
import de.tandembote.meeting.Meeting;
import de.tandembote.survey.Survey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a letter is about.
 *
 * @param survey a survey; null where it is about none
 * @param broadcast what a coordinator wrote to many; null where it is about none
 * @param sequence how often the meeting or the group event had been moved when the letter was written: a "yes" to an
 *     old time is no "yes" to the new one; for one question of a survey its number; 0 without any of them
 */
public record Subject(
        @Nullable UUID tandem,
        @Nullable UUID meeting,
        @Nullable UUID gathering,
        @Nullable UUID survey,
        @Nullable UUID broadcast,
        int sequence) {

    /** A whole tandem. */
    public static Subject tandem(UUID tandem) {
        return new Subject(tandem, null, null, null, null, 0);
    }

    /** A meeting as it stands now. */
    public static Subject meeting(Meeting meeting) {
        return new Subject(meeting.tandem(), meeting.id(), null, null, null, meeting.sequence());
    }

    /** A group event as it stands now. */
    public static Subject gathering(Gathering gathering) {
        return new Subject(null, null, gathering.id(), null, null, gathering.sequence());
    }

    /** A survey with all that it asks. */
    public static Subject survey(Survey survey) {
        return new Subject(null, null, null, survey.id(), null, 0);
    }

    /** What a coordinator wrote to many at once. */
    static Subject broadcast(UUID broadcast) {
        return new Subject(null, null, null, null, broadcast, 0);
    }

    /**
     * One question of a survey.
     *
     * @param item its place, from 0
     */
    public static Subject question(Survey survey, int item) {
        return new Subject(null, null, null, survey.id(), null, item + 1);
    }

    /**
     * The place of the one question of a survey that it is about, from 0; null for a whole survey, and for all else.
     */
    @Nullable
    Integer item() {
        return survey == null || sequence == 0 ? null : sequence - 1;
    }

    /** Nothing but the person. */
    public static Subject none() {
        return new Subject(null, null, null, null, null, 0);
    }
}
