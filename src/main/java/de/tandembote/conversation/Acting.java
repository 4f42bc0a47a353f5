package de.tandembote.conversation;

import de.tandembote.calendar.ParticipationStatus;
import de.tandembote.conversation.Done.What;
import de.tandembote.conversation.Outcome.Answer;
import de.tandembote.conversation.Outcome.Impossible;
import de.tandembote.conversation.Outcome.Noted;
import de.tandembote.inbox.Inbox;
import de.tandembote.inbox.ReviewReason;
import de.tandembote.people.People;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Note;
import de.tandembote.script.Purpose;
import de.tandembote.script.QuestionKind;
import de.tandembote.script.Topic;
import de.tandembote.understanding.Act;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Does what a person wants done, one act after the other. */
@Component
class Acting {

    private final MeetingActs meetingActs;
    private final SessionActs sessionActs;
    private final EventActs eventActs;
    private final MessageActs messageActs;
    private final Undoing undoing;
    private final TakingBack takingBack;
    private final TandemCare tandems;
    private final People people;
    private final Inbox inbox;
    private final Introductions introductions;
    private final ApplicationEventPublisher events;

    Acting(
            MeetingActs meetingActs,
            SessionActs sessionActs,
            EventActs eventActs,
            MessageActs messageActs,
            Undoing undoing,
            TakingBack takingBack,
            TandemCare tandems,
            People people,
            Inbox inbox,
            Introductions introductions,
            ApplicationEventPublisher events) {
        this.meetingActs = meetingActs;
        this.sessionActs = sessionActs;
        this.eventActs = eventActs;
        this.messageActs = messageActs;
        this.undoing = undoing;
        this.takingBack = takingBack;
        this.tandems = tandems;
        this.people = people;
        this.inbox = inbox;
        this.introductions = introductions;
        this.events = events;
    }

    Outcome perform(Act act, Talk talk) {
        return switch (act) {
            case Act.Correct _ -> throw new IllegalArgumentException("a correction is several acts");
            case Act.LogSession log -> sessionActs.log(log, talk);
            case Act.NoSession _ -> sessionActs.noSession(talk);
            // An echo tells of what is done: whoever plans once more without correcting it plans another meeting.
            case Act.PlanMeeting plan ->
                meetingActs.plan(plan, talk, talk.asked() == QuestionKind.ECHO ? null : talk.meeting());
            case Act.ConfirmMeeting _ -> meetingActs.confirm(talk);
            case Act.DeclineMeeting _ -> meetingActs.decline(talk);
            case Act.CancelMeeting(var day) -> meetingActs.cancel(day, talk);
            case Act.Pause pause -> pause(pause, talk);
            case Act.Undo _ -> undo(talk);
            case Act.Stop(var kinds) -> kinds.isEmpty() ? stop(talk) : messageActs.stop(kinds, talk.writer());
            case Act.Start(var kinds) -> {
                if (kinds.isEmpty() || kinds.contains(Purpose.REMINDER)) {
                    tandems.resume(talk.tandem().id(), talk.writer());
                }
                yield kinds.isEmpty() ? start(talk) : messageActs.start(kinds, talk.writer());
            }
            case Act.Help _ -> answer("help", talk);
            case Act.ToCoordinator _ -> {
                passOn(PassedOn.Why.WISHED, ReviewReason.WISHED, talk);
                yield new Noted(new Note.ToCoordinator(), List.of());
            }
            case Act.AcceptEvent _, Act.DeclineEvent _, Act.TentativeEvent _ ->
                answer(Objects.requireNonNull(EventActs.statusIn(act)), talk);
            case Act.AnswerSurvey _ -> throw new IllegalArgumentException("answers to surveys are nobody's act");
        };
    }

    private Outcome stop(Talk talk) {
        people.stopMessages(talk.writer());
        return answer("stopped", talk);
    }

    private Outcome start(Talk talk) {
        people.startMessages(talk.writer());
        return answer("started", talk);
    }

    private Outcome answer(ParticipationStatus status, Talk talk) {
        return talk.question() == null
                ? new Impossible(Note.Attempt.EVENT)
                : eventActs.answer(status, talk.question(), talk.reply().receivedAt());
    }

    private Outcome pause(Act.Pause pause, Talk talk) {
        tandems.pause(talk.tandem().id(), talk.writer(), pause.until());
        var done = new Done(What.PAUSED, talk.tandem().id());
        return new Noted(new Note.Paused(pause.until()), List.of(done));
    }

    private Outcome undo(Talk talk) {
        var echo = talk.question();
        return echo == null || !undoing.canTakeBack(echo)
                ? new Impossible(Note.Attempt.UNDO)
                : takingBack.takeBack(echo, talk.tandem());
    }

    private void passOn(PassedOn.Why why, ReviewReason reason, Talk talk) {
        var message = talk.reply().inboxMessage();
        inbox.review(message, reason, talk.round().id());
        events.publishEvent(new PassedOn(talk.writer(), talk.tandem().id(), message, why));
    }

    private Outcome answer(String message, Talk talk) {
        var partner = introductions.partnerOf(talk.writer(), talk.tandem());
        return new Answer(message, new Topic.Tandem(partner), talk.subject(), null);
    }
}
