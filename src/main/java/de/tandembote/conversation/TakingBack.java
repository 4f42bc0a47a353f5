package de.tandembote.conversation;

import de.tandembote.meeting.Meeting;
import de.tandembote.programme.Tandem;
import de.tandembote.script.MeetingDetails;
import de.tandembote.script.QuestionKind;
import de.tandembote.script.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes back all that an echo told of, and says what that leaves. */
@Component
class TakingBack {

    private final Undoing undoing;
    private final Introductions introductions;

    TakingBack(Undoing undoing, Introductions introductions) {
        this.undoing = undoing;
        this.introductions = introductions;
    }

    Outcome.Answer takeBack(Question echo, Tandem tandem) {
        var left = undoing.takeBack(echo);
        var open = left.open();
        var topic = new Topic.Undone(
                introductions.partnerOf(echo.person(), tandem), left.kept(), details(open), details(left.restored()));
        return open == null
                ? new Outcome.Answer("undone", topic, Subject.tandem(tandem.id()), null)
                : new Outcome.Answer("undone", topic, Subject.meeting(open), QuestionKind.MEETING_PROPOSAL);
    }

    private static @Nullable MeetingDetails details(@Nullable Meeting meeting) {
        return meeting == null ? null : Introductions.detailsOf(meeting);
    }
}
