package de.tandembote.conversation;

import de.tandembote.conversation.Done.What;
import de.tandembote.conversation.Outcome.Answer;
import de.tandembote.conversation.Outcome.Impossible;
import de.tandembote.conversation.Outcome.Noted;
import de.tandembote.inbox.Inbox;
import de.tandembote.meeting.Appointment;
import de.tandembote.meeting.Logged;
import de.tandembote.meeting.Meeting;
import de.tandembote.meeting.MeetingState;
import de.tandembote.meeting.Planned;
import de.tandembote.meeting.SessionLog;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.people.People;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Note;
import de.tandembote.script.Partner;
import de.tandembote.script.Topic;
import de.tandembote.understanding.Act;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Does what a person wants done, one act after the other. */
@Component
class Acting {

    private final Undoing undoing;
    private final TandemMeetings meetings;
    private final SessionLog sessions;
    private final TandemCare tandems;
    private final People people;
    private final Inbox inbox;
    private final Introductions introductions;
    private final ApplicationEventPublisher events;

    Acting(
            Undoing undoing,
            TandemMeetings meetings,
            SessionLog sessions,
            TandemCare tandems,
            People people,
            Inbox inbox,
            Introductions introductions,
            ApplicationEventPublisher events) {
        this.undoing = undoing;
        this.meetings = meetings;
        this.sessions = sessions;
        this.tandems = tandems;
        this.people = people;
        this.inbox = inbox;
        this.introductions = introductions;
        this.events = events;
    }

    Outcome perform(Act act, Talk talk) {
        return switch (act) {
            case Act.LogSession log -> logSession(log, talk);
            case Act.PlanMeeting plan -> plan(plan, talk);
            case Act.ConfirmMeeting _ -> confirm(talk);
            case Act.DeclineMeeting _ -> decline(talk);
            case Act.CancelMeeting(var day) -> cancel(day, talk);
            case Act.NoSession _ -> noSession(talk);
            case Act.Pause(var until) -> {
                tandems.pause(talk.tandem().id(), talk.writer(), until);
                yield noted(
                        new Note.Paused(until),
                        new Done(What.PAUSED, talk.tandem().id()));
            }
            // Nothing invites to events and nothing surveys yet, so nothing of theirs can be answered.
            case Act.AcceptEvent _, Act.DeclineEvent _, Act.TentativeEvent _, Act.AnswerSurvey _, Act.Correct _ ->
                new Impossible();
            case Act.Undo _ -> undoing.undo(talk) ? answer("undone", talk) : new Impossible();
            case Act.Stop _ -> {
                people.stopMessages(talk.writer());
                yield answer("stopped", talk);
            }
            case Act.Start _ -> {
                people.startMessages(talk.writer());
                tandems.resume(talk.tandem().id(), talk.writer());
                yield answer("started", talk);
            }
            case Act.Help _ -> answer("help", talk);
            case Act.ToCoordinator _ -> {
                inbox.review(talk.reply().inboxMessage(), "The writer wishes that a person reads it.");
                events.publishEvent(new PassedOn(
                        talk.writer(), talk.tandem().id(), talk.reply().inboxMessage()));
                yield noted(new Note.ToCoordinator());
            }
        };
    }

    private Outcome logSession(Act.LogSession log, Talk talk) {
        var asked = talk.meeting();
        var day = log.date() != null ? log.date() : asked == null ? null : asked.day();
        if (day == null) {
            return new Impossible();
        }
        undoing.takeBackWhatIsCorrected(day, talk);
        return switch (sessions.log(talk.tandem().id(), day, log.minutes(), log.form())) {
            case Logged.New(var session) ->
                noted(
                        new Note.SessionNoted(partner(talk), day, log.minutes(), log.form()),
                        new Done(What.SESSION_NOTED, session));
            case Logged.KnownAlready _ -> noted(new Note.SessionKnown(partner(talk), day));
        };
    }

    private Outcome plan(Act.PlanMeeting plan, Talk talk) {
        var appointment = new Appointment(
                plan.date(), plan.time(), plan.minutes(), plan.form(), plan.place() == null ? "" : plan.place());
        // A meeting that was to be checked lies behind: the new time is a meeting of its own.
        var about = Optional.ofNullable(talk.meeting())
                .filter(meeting -> !meeting.hasBegunAt(talk.arrived()))
                .map(Meeting::id);
        var planned = meetings.plan(talk.tandem().id(), talk.writer(), appointment, about);
        var details = Introductions.detailsOf(meetings.get(planned.meeting()));
        var done = new Done(What.MEETING_PLANNED, planned.meeting());
        return switch (planned) {
            case Planned.Proposed _ -> noted(new Note.MeetingProposed(partner(talk), details), done);
            case Planned.Moved(var meeting) ->
                noted(new Note.MeetingMoved(partner(talk), details), new Done(What.MEETING_MOVED, meeting));
            case Planned.Agreed _ -> noted(new Note.MeetingConfirmed(partner(talk), details), done);
            case Planned.KnownAlready(var meeting) ->
                meetings.get(meeting).state() == MeetingState.CONFIRMED
                        ? noted(new Note.MeetingConfirmed(partner(talk), details))
                        : noted(new Note.MeetingProposed(partner(talk), details));
        };
    }

    private Outcome confirm(Talk talk) {
        var meeting = talk.meeting();
        if (meeting == null || !meeting.isOpen() || meeting.hasBegunAt(talk.arrived())) {
            return new Impossible();
        }
        if (meeting.state() == MeetingState.PROPOSED) {
            if (meeting.askedBy().equals(talk.writer())) {
                return new Impossible();
            }
            if (talk.isOutdated()) {
                return new Answer(
                        "meeting-proposal", new Topic.Meeting(partner(talk), Introductions.detailsOf(meeting)));
            }
            meetings.confirm(meeting.id(), talk.writer());
        }
        return noted(
                new Note.MeetingConfirmed(partner(talk), Introductions.detailsOf(meeting)),
                new Done(What.MEETING_PLANNED, meeting.id()));
    }

    private Outcome decline(Talk talk) {
        var meeting = talk.meeting();
        if (meeting == null || !meeting.isOpen() || talk.isOutdated()) {
            return new Impossible();
        }
        if (meeting.state() == MeetingState.CONFIRMED || meeting.askedBy().equals(talk.writer())) {
            return cancel(null, talk);
        }
        meetings.decline(meeting.id(), talk.writer());
        return noted(new Note.MeetingDeclined(partner(talk), Introductions.detailsOf(meeting)));
    }

    private Outcome cancel(@Nullable LocalDate day, Talk talk) {
        var asked = Stream.ofNullable(talk.meeting()).filter(Meeting::isOpen);
        var meant = Stream.concat(asked, meetings.ahead(talk.tandem().id()).stream())
                .distinct()
                .filter(meeting -> day == null
                        ? isAskedOrOnly(meeting, talk)
                        : meeting.day().equals(day))
                .toList();
        if (meant.size() != 1) {
            return new Impossible();
        }
        var meeting = meant.getFirst();
        meetings.cancel(meeting.id(), talk.writer());
        return noted(new Note.MeetingCancelled(partner(talk), Introductions.detailsOf(meeting)));
    }

    /** Without a day, the meeting that was asked about is meant; else any that lies ahead, if it is the only one. */
    private static boolean isAskedOrOnly(Meeting meeting, Talk talk) {
        return talk.meeting() == null
                || !talk.meeting().isOpen()
                || talk.meeting().equals(meeting);
    }

    private Outcome noSession(Talk talk) {
        var meeting = talk.meeting();
        if (meeting != null && meeting.isOpen() && meeting.hasBegunAt(talk.arrived())) {
            meetings.miss(meeting.id());
        }
        sessions.skip(talk.tandem().id());
        return noted(new Note.NoSession(partner(talk)));
    }

    private Partner partner(Talk talk) {
        return introductions.partnerOf(talk.writer(), talk.tandem());
    }

    private Outcome answer(String message, Talk talk) {
        return new Answer(message, new Topic.Tandem(partner(talk)));
    }

    private static Outcome noted(Note note, Done... done) {
        return new Noted(note, List.of(done));
    }
}
