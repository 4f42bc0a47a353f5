package de.tandembote.conversation;

import de.tandembote.conversation.Done.What;
import de.tandembote.conversation.Outcome.Answer;
import de.tandembote.conversation.Outcome.Impossible;
import de.tandembote.conversation.Outcome.Noted;
import de.tandembote.meeting.Appointment;
import de.tandembote.meeting.Meeting;
import de.tandembote.meeting.MeetingState;
import de.tandembote.meeting.Planned;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.script.Note;
import de.tandembote.script.Note.Attempt;
import de.tandembote.script.Partner;
import de.tandembote.script.Topic;
import de.tandembote.understanding.Act;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what a person wants done about a meeting that is ahead. */
@Component
class MeetingActs {

    private final TandemMeetings meetings;
    private final Introductions introductions;

    MeetingActs(TandemMeetings meetings, Introductions introductions) {
        this.meetings = meetings;
        this.introductions = introductions;
    }

    /**
     * Proposes a meeting, or another time for one.
     *
     * @param known the meeting that may get the time; null where none is meant
     */
    Outcome plan(Act.PlanMeeting plan, Talk talk, @Nullable Meeting known) {
        // A meeting that was to be checked lies behind: the new time is a meeting of its own.
        return plan(plan, talk, Optional.ofNullable(known).filter(meeting -> !meeting.hasBegunAt(talk.arrived())));
    }

    /** Gives a meeting another time because its time was wrong from the first; even if that has come by now. */
    Outcome correct(Act.PlanMeeting plan, Talk talk, Meeting wrong) {
        return plan(plan, talk, Optional.of(wrong));
    }

    private Outcome plan(Act.PlanMeeting plan, Talk talk, Optional<Meeting> known) {
        if (isOver(plan, talk)) {
            return new Impossible(Attempt.PLAN);
        }
        var planned = meetings.plan(talk.tandem().id(), talk.writer(), appointment(plan), known.map(Meeting::id));
        var meeting = meetings.get(planned.meeting());
        var details = Introductions.detailsOf(meeting);
        return switch (planned) {
            case Planned.Proposed _ ->
                noted(new Note.MeetingProposed(partner(talk), details), What.MEETING_PLANNED, meeting);
            case Planned.Moved _ -> noted(new Note.MeetingMoved(partner(talk), details), What.MEETING_MOVED, meeting);
            case Planned.Countered _ ->
                noted(new Note.MeetingMoved(partner(talk), details), What.MEETING_COUNTERED, meeting);
            case Planned.Agreed _ ->
                noted(new Note.MeetingConfirmed(partner(talk), details), What.MEETING_CONFIRMED, meeting);
            case Planned.KnownAlready _ ->
                meeting.state() == MeetingState.CONFIRMED
                        ? noted(new Note.MeetingConfirmed(partner(talk), details))
                        : noted(new Note.MeetingProposed(partner(talk), details), What.MEETING_PLANNED, meeting);
        };
    }

    boolean isOver(Act.PlanMeeting plan, Talk talk) {
        return appointment(plan).hasBegunAt(talk.arrived());
    }

    private static Appointment appointment(Act.PlanMeeting plan) {
        return new Appointment(
                plan.date(), plan.time(), plan.minutes(), plan.form(), plan.place() == null ? "" : plan.place());
    }

    Outcome confirm(Talk talk) {
        var meeting = talk.meeting();
        if (meeting == null || !meeting.isOpen() || meeting.hasBegunAt(talk.arrived())) {
            return new Impossible(Attempt.CONFIRM);
        }
        var note = new Note.MeetingConfirmed(partner(talk), Introductions.detailsOf(meeting));
        if (meeting.state() == MeetingState.CONFIRMED) {
            return noted(note);
        }
        if (meeting.askedBy().equals(talk.writer())) {
            return new Impossible(Attempt.CONFIRM);
        }
        if (talk.isOutdated()) {
            var topic = new Topic.Meeting(partner(talk), Introductions.detailsOf(meeting));
            return new Answer("meeting-proposal", topic, Subject.meeting(meeting), null);
        }
        meetings.confirm(meeting.id(), talk.writer());
        return noted(note, What.MEETING_CONFIRMED, meeting);
    }

    Outcome decline(Talk talk) {
        var meeting = talk.meeting();
        if (meeting == null || !meeting.isOpen() || talk.isOutdated()) {
            return new Impossible(Attempt.DECLINE);
        }
        if (meeting.state() == MeetingState.CONFIRMED || meeting.askedBy().equals(talk.writer())) {
            return cancel(null, talk);
        }
        meetings.decline(meeting.id(), talk.writer());
        return noted(
                new Note.MeetingDeclined(partner(talk), Introductions.detailsOf(meeting)),
                What.MEETING_DECLINED,
                meeting);
    }

    Outcome cancel(@Nullable LocalDate day, Talk talk) {
        var meant = meant(day, talk);
        if (meant.size() != 1) {
            return new Impossible(Attempt.CANCEL);
        }
        var meeting = meant.getFirst();
        meetings.cancel(meeting.id(), talk.writer());
        return noted(
                new Note.MeetingCancelled(partner(talk), Introductions.detailsOf(meeting)),
                What.MEETING_CANCELLED,
                meeting);
    }

    /** Which meeting may be the one that is to be called off. */
    List<Meeting> meant(@Nullable LocalDate day, Talk talk) {
        var asked = Stream.ofNullable(talk.meeting()).filter(Meeting::isOpen);
        return Stream.concat(asked, meetings.ahead(talk.tandem().id()).stream())
                .distinct()
                .filter(meeting -> day == null
                        ? isAskedOrOnly(meeting, talk)
                        : meeting.day().equals(day))
                .toList();
    }

    /** Without a day, the meeting that was asked about is meant; else any that lies ahead, if it is the only one. */
    private static boolean isAskedOrOnly(Meeting meeting, Talk talk) {
        return talk.meeting() == null
                || !talk.meeting().isOpen()
                || talk.meeting().equals(meeting);
    }

    private Partner partner(Talk talk) {
        return introductions.partnerOf(talk.writer(), talk.tandem());
    }

    private static Outcome noted(Note note, What what, Meeting meeting) {
        return new Noted(note, List.of(Done.step(what, meeting)));
    }

    private static Outcome noted(Note note) {
        return new Noted(note, List.of());
    }
}
