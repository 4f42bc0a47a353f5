package de.tandembote.conversation;

import de.tandembote.gathering.GatheringCare;
import de.tandembote.meeting.Meeting;
import de.tandembote.programme.Tandem;
import de.tandembote.script.MeetingDetails;
import de.tandembote.script.Note;
import de.tandembote.script.QuestionKind;
import de.tandembote.script.Topic;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes back all that an echo told of, and says what that leaves. */
@Component
class TakingBack {

    private final Undoing undoing;
    private final Introductions introductions;
    private final EventActs eventActs;
    private final GatheringCare gatherings;
    private final ChangedEvents changedEvents;
    private final Enclosures enclosures;

    TakingBack(
            Undoing undoing,
            Introductions introductions,
            EventActs eventActs,
            GatheringCare gatherings,
            ChangedEvents changedEvents,
            Enclosures enclosures) {
        this.undoing = undoing;
        this.introductions = introductions;
        this.eventActs = eventActs;
        this.gatherings = gatherings;
        this.changedEvents = changedEvents;
        this.enclosures = enclosures;
    }

    /** An echo to somebody in a tandem. */
    Outcome.Answer takeBack(Question echo, Tandem tandem) {
        if (echo.subject().gathering() != null) {
            return takeBackAnswer(echo);
        }
        // What has become something else since is not told of: a meeting that was held is not called off.
        var done = echo.done().stream()
                .filter(each -> undoing.holds(each, echo.person()))
                .toList();
        var left = undoing.takeBack(echo);
        var now = changedEvents.only(done, echo.person());
        var open = left.open();
        var topic = new Topic.Undone(
                introductions.partnerOf(echo.person(), tandem), left.kept(), details(open), details(left.restored()));
        return open == null
                ? new Outcome.Answer("undone", topic, Subject.tandem(tandem.id()), null, now)
                : new Outcome.Answer("undone", topic, Subject.meeting(open), QuestionKind.MEETING_PROPOSAL, now);
    }

    /** An echo that tells of the answer to an invitation alone. */
    Outcome.Answer takeBackAnswer(Question echo) {
        undoing.takeBack(echo);
        var gathering = gatherings.get(Objects.requireNonNull(echo.subject().gathering()));
        var now = eventActs.answerOf(gathering, echo.person());
        return new Outcome.Answer(
                "event-undone",
                new Topic.EventUndone(
                        now.map(Note.EventAnswered::event).orElseGet(() -> Introductions.detailsOf(gathering)),
                        now.map(Note.EventAnswered::answer).orElse(null)),
                Subject.gathering(gathering),
                QuestionKind.EVENT_INVITATION,
                enclosures.of(gathering, echo.person()));
    }

    private static @Nullable MeetingDetails details(@Nullable Meeting meeting) {
        return meeting == null ? null : Introductions.detailsOf(meeting);
    }
}
