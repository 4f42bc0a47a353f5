package de.tandembote.conversation;

import de.tandembote.conversation.Done.What;
import de.tandembote.conversation.Outcome.Answer;
import de.tandembote.conversation.Outcome.Impossible;
import de.tandembote.conversation.Outcome.Noted;
import de.tandembote.inbox.Inbox;
import de.tandembote.inbox.ReviewReason;
import de.tandembote.meeting.Meeting;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.people.People;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Note;
import de.tandembote.script.QuestionKind;
import de.tandembote.script.Topic;
import de.tandembote.understanding.Act;
import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Does what a person wants done, one act after the other. */
@Component
class Acting {

    private final MeetingActs meetingActs;
    private final SessionActs sessionActs;
    private final Undoing undoing;
    private final TakingBack takingBack;
    private final TandemMeetings meetings;
    private final TandemCare tandems;
    private final People people;
    private final Inbox inbox;
    private final Introductions introductions;
    private final ApplicationEventPublisher events;

    Acting(
            MeetingActs meetingActs,
            SessionActs sessionActs,
            Undoing undoing,
            TakingBack takingBack,
            TandemMeetings meetings,
            TandemCare tandems,
            People people,
            Inbox inbox,
            Introductions introductions,
            ApplicationEventPublisher events) {
        this.meetingActs = meetingActs;
        this.sessionActs = sessionActs;
        this.undoing = undoing;
        this.takingBack = takingBack;
        this.meetings = meetings;
        this.tandems = tandems;
        this.people = people;
        this.inbox = inbox;
        this.introductions = introductions;
        this.events = events;
    }

    Stream<Outcome> perform(Act act, Talk talk) {
        return switch (act) {
            case Act.Correct(var instead) -> correct(instead, talk);
            case Act.LogSession log -> Stream.of(sessionActs.log(log, talk));
            case Act.NoSession _ -> Stream.of(sessionActs.noSession(talk));
            // An echo tells of what is done: whoever plans once more without correcting it plans another meeting.
            case Act.PlanMeeting plan ->
                Stream.of(meetingActs.plan(plan, talk, talk.asked() == QuestionKind.ECHO ? null : talk.meeting()));
            case Act.ConfirmMeeting _ -> Stream.of(meetingActs.confirm(talk));
            case Act.DeclineMeeting _ -> Stream.of(meetingActs.decline(talk));
            case Act.CancelMeeting(var day) -> Stream.of(meetingActs.cancel(day, talk));
            case Act.Pause pause -> Stream.of(pause(pause, talk));
            case Act.Undo _ -> Stream.of(undo(talk));
            case Act.Stop _ -> {
                people.stopMessages(talk.writer());
                yield Stream.of(answer("stopped", talk));
            }
            case Act.Start _ -> {
                people.startMessages(talk.writer());
                tandems.resume(talk.tandem().id(), talk.writer());
                yield Stream.of(answer("started", talk));
            }
            case Act.Help _ -> Stream.of(answer("help", talk));
            case Act.ToCoordinator _ -> {
                passOn(PassedOn.Why.WISHED, ReviewReason.WISHED, talk);
                yield Stream.of(new Noted(new Note.ToCoordinator(), List.of()));
            }
            // Nothing invites to events and nothing surveys yet: a person enters the answer.
            case Act.AcceptEvent _, Act.DeclineEvent _, Act.TentativeEvent _, Act.AnswerSurvey _ -> {
                passOn(PassedOn.Why.UNCLEAR, ReviewReason.TO_BE_ENTERED, talk);
                yield Stream.of(new Noted(new Note.AnswerPassedOn(), List.of()));
            }
        };
    }

    /**
     * Something else holds instead of all that the echo told of. A meeting that gets another time is moved: the partner must
     * hear of one time, not of one that goes and one that comes.
     */
    private Stream<Outcome> correct(List<Act> instead, Talk talk) {
        var moved = new ArrayDeque<Meeting>();
        var echo = talk.question();
        if (echo != null) {
            moved.addAll(timesIn(echo)
                    .limit(instead.stream()
                            .filter(Act.PlanMeeting.class::isInstance)
                            .count())
                    .toList());
            undoing.takeBack(echo, moved.stream().map(Meeting::id).collect(Collectors.toSet()));
        }
        return instead.stream()
                .flatMap(act -> act instanceof Act.PlanMeeting plan
                        ? Stream.of(meetingActs.plan(plan, talk, moved.poll()))
                        : perform(act, talk));
    }

    /** The meetings to which the echo gave a time, and that may still take place. */
    private Stream<Meeting> timesIn(Question echo) {
        return echo.done().stream()
                .filter(done -> done.what().isAboutATime())
                .map(done -> meetings.get(done.objectId()))
                .filter(Meeting::isOpen);
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
        inbox.review(message, reason);
        events.publishEvent(new PassedOn(talk.writer(), talk.tandem().id(), message, why));
    }

    private Outcome answer(String message, Talk talk) {
        var partner = introductions.partnerOf(talk.writer(), talk.tandem());
        return new Answer(message, new Topic.Tandem(partner), talk.subject(), null);
    }
}
