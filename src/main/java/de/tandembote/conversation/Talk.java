package de.tandembote.conversation;

import de.tandembote.inbox.ReplyReceived;
import de.tandembote.meeting.Meeting;
import de.tandembote.programme.Round;
import de.tandembote.programme.Tandem;
import de.tandembote.script.QuestionKind;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reply with all that it may be about.
 *
 * @param question what it answers; null for a message out of the blue
 * @param meeting the meeting that was asked about; null where none was
 */
record Talk(
        ReplyReceived reply,
        Tandem tandem,
        Round round,
        @Nullable Question question,
        @Nullable Meeting meeting) {

    UUID writer() {
        return reply.person();
    }

    @Nullable
    QuestionKind asked() {
        return question == null ? null : question.kind();
    }

    /** Whether the meeting has been moved since it was asked about. */
    boolean isOutdated() {
        return question != null && meeting != null && question.subject().sequence() < meeting.sequence();
    }

    LocalDateTime arrived() {
        return round.timetable().local(reply.receivedAt());
    }

    /** What the talk goes on with. */
    UUID thread() {
        return question == null ? writer() : question.thread();
    }

    Occasion occasion() {
        return new Occasion(
                writer(),
                round.id(),
                thread(),
                reply.inboxMessage(),
                reply.message().externalId());
    }

    Subject subject() {
        if (question != null && question.subject().gathering() != null) {
            return question.subject();
        }
        return meeting == null ? Subject.tandem(tandem.id()) : Subject.meeting(meeting);
    }
}
