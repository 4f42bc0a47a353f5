package de.tandembote.conversation;

import de.tandembote.inbox.ReplyReceived;
import de.tandembote.meeting.Meeting;
import de.tandembote.people.People;
import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.Understanding;
import de.tandembote.understanding.Understood;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hears what a reply means, given what it may answer. */
@Component
class Hearing {

    private final Understanding understanding;
    private final People people;

    Hearing(Understanding understanding, People people) {
        this.understanding = understanding;
        this.people = people;
    }

    Understood hear(Talk talk) {
        return hear(talk.reply(), talk.question(), talk.meeting(), talk.arrived());
    }

    private static boolean isEventEcho(@Nullable Question question) {
        return question != null
                && question.kind() != QuestionKind.EVENT_INVITATION
                && question.subject().gathering() != null;
    }

    /**
     * What the reply means as an answer to this question.
     *
     * @param question null where it is taken as said out of the blue
     * @param meeting the meeting in question; null where there is none
     * @param arrived in the zone of the round
     */
    Understood hear(
            ReplyReceived reply, @Nullable Question question, @Nullable Meeting meeting, LocalDateTime arrived) {
        if (reply.reply().isBlank()) {
            return Understood.unclear();
        }
        var asked = new Asked(
                question == null ? null : question.kind(),
                meeting == null ? null : meeting.start(),
                arrived,
                people.get(reply.person()).language(),
                question == null ? List.of() : question.understood(),
                List.of(),
                reply.question() == null);
        var understood = understanding.acts(reply.reply(), asked);
        if (isEventEcho(question) && !understood.acts().equals(List.of(new Act.Undo()))) {
            // Whoever answers an echo about an event speaks of the event: "doch, ich komme".
            understood = understanding.acts(
                    reply.reply(), new Asked(QuestionKind.EVENT_INVITATION, null, arrived, asked.language()));
        }
        return understood;
    }
}
