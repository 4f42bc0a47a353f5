package de.tandembote.conversation;

import de.tandembote.calendar.ParticipationStatus;
import de.tandembote.conversation.Done.What;
import de.tandembote.conversation.Outcome.Answer;
import de.tandembote.conversation.Outcome.Impossible;
import de.tandembote.conversation.Outcome.Noted;
import de.tandembote.gathering.Answered;
import de.tandembote.gathering.Gathering;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.gathering.GivenAnswer;
import de.tandembote.gathering.Invitation;
import de.tandembote.gathering.Way;
import de.tandembote.script.EventAnswer;
import de.tandembote.script.Note;
import de.tandembote.script.Note.Attempt;
import de.tandembote.script.QuestionKind;
import de.tandembote.script.Topic;
import de.tandembote.understanding.Act;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what a person says in words to an invitation. */
@Component
class EventActs {

    private final GatheringCare gatherings;

    EventActs(GatheringCare gatherings) {
        this.gatherings = gatherings;
    }

    /** What an act says to an invitation; null where it says nothing to it. */
    static @Nullable ParticipationStatus statusIn(Act act) {
        return switch (act) {
            case Act.AcceptEvent _ -> ParticipationStatus.ACCEPTED;
            case Act.DeclineEvent _ -> ParticipationStatus.DECLINED;
            case Act.TentativeEvent _ -> ParticipationStatus.TENTATIVE;
            default -> null;
        };
    }

    /**
     * Takes an answer.
     *
     * @param question what asked or told of the event
     * @param arrived when the answer came
     */
    Outcome answer(ParticipationStatus status, Question question, Instant arrived) {
        var subject = question.subject();
        var id = subject.gathering();
        return id == null
                ? new Impossible(Attempt.EVENT)
                : outcome(
                        gatherings.answer(
                                id, question.person(), GivenAnswer.of(status, subject.sequence(), Way.WORDS, arrived)),
                        gatherings.get(id),
                        question.person());
    }

    private Outcome outcome(Answered answered, Gathering gathering, UUID writer) {
        return switch (answered) {
            case Answered.Seated seated -> noted(gathering, EventAnswer.COMES, null, seated.invitation());
            case Answered.Waits waits -> noted(gathering, EventAnswer.WAITS, waits.place(), waits.invitation());
            case Answered.Maybe maybe -> noted(gathering, EventAnswer.MAYBE, null, maybe.invitation());
            case Answered.Declined declined -> noted(gathering, EventAnswer.DECLINES, null, declined.invitation());
            case Answered.Outdated _ ->
                new Answer(
                        "event-moved",
                        new Topic.Event(Introductions.detailsOf(gathering)),
                        Subject.gathering(gathering),
                        QuestionKind.EVENT_INVITATION);
            case Answered.Older _, Answered.Unanswered _ -> retold(gathering, writer);
            // It was understood, and is too late: nobody is asked what was meant.
            case Answered.Over _ -> new Noted(new Note.NotDone(Attempt.EVENT), List.of());
            case Answered.NotInvited _ -> new Impossible(Attempt.EVENT);
        };
    }

    private Outcome retold(Gathering gathering, UUID writer) {
        return answerOf(gathering, writer)
                .<Outcome>map(now -> new Noted(now, List.of()))
                .orElseGet(() -> new Impossible(Attempt.EVENT));
    }

    /** What holds of all that somebody said about an event; empty where nothing does. */
    Optional<Note.EventAnswered> answerOf(Gathering gathering, UUID person) {
        return gatherings
                .invitation(gathering.id(), person)
                .flatMap(invitation -> answerOf(invitation)
                        .map(answer -> new Note.EventAnswered(
                                Introductions.detailsOf(
                                        gathering,
                                        gatherings.placeOf(invitation).orElse(null)),
                                answer)));
    }

    private static Optional<EventAnswer> answerOf(Invitation invitation) {
        return Optional.ofNullable(
                switch (invitation.status()) {
                    case NEEDS_ACTION -> null;
                    case ACCEPTED ->
                        switch (invitation.seat()) {
                            case SEAT -> EventAnswer.COMES;
                            case WAITING, NONE -> EventAnswer.WAITS;
                        };
                    case TENTATIVE -> EventAnswer.MAYBE;
                    case DECLINED -> EventAnswer.DECLINES;
                });
    }

    private static Outcome noted(
            Gathering gathering, EventAnswer answer, @Nullable Integer waiting, Invitation invitation) {
        var done = new Done(
                What.EVENT_ANSWERED, invitation.id(), invitation.answers().size() - 1);
        return new Noted(new Note.EventAnswered(Introductions.detailsOf(gathering, waiting), answer), List.of(done));
    }
}
