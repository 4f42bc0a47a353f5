package de.tandembote.conversation;

import de.tandembote.calendar.CalendarAnswer;
import de.tandembote.conversation.CalendarReplies.Pressed;
import de.tandembote.inbox.CalendarAnswered;
import de.tandembote.inbox.ReplyReceived;
import de.tandembote.inbox.ReviewReason;
import de.tandembote.meeting.Meeting;
import de.tandembote.meeting.MeetingState;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.programme.Round;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Topic;
import de.tandembote.understanding.Act;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Takes the button that one of a tandem pressed for their meeting. The partner hears of it as of every answer; who pressed
 * sees it in the own calendar, and is told only of another time.
 */
@Component
class MeetingButtons {

    private final TandemMeetings meetings;
    private final TandemCare tandems;
    private final Performing performing;
    private final Introductions introductions;
    private final Answers answers;
    private final Letters letters;
    private final Enclosures enclosures;

    MeetingButtons(
            TandemMeetings meetings,
            TandemCare tandems,
            Performing performing,
            Introductions introductions,
            Answers answers,
            Letters letters,
            Enclosures enclosures) {
        this.introductions = introductions;
        this.answers = answers;
        this.letters = letters;
        this.enclosures = enclosures;
        this.meetings = meetings;
        this.tandems = tandems;
        this.performing = performing;
    }

    Pressed press(Meeting meeting, CalendarAnswered answered) {
        var answer = answered.answer();
        var stamp = answer.stamp() == null ? answered.receivedAt() : answer.stamp();
        if (answer.status() == CalendarAnswer.Status.DELEGATED) {
            return Pressed.of(ReviewReason.DELEGATED);
        }
        var round = tandems.roundOf(meeting.tandem());
        if (answer.status() == CalendarAnswer.Status.REFRESH) {
            return again(meeting, round, answered);
        }
        var isAhead = meeting.isOpen() && !meeting.hasBegunAt(round.timetable().local(answered.receivedAt()));
        if (!isAhead || !meetings.takesAnswer(meeting.id(), answered.person(), answer.sequence(), stamp)) {
            return Pressed.DONE;
        }
        switch (answer.status()) {
            case ACCEPTED -> accept(meeting, answered);
            case DECLINED -> decline(meeting, answered);
            case COUNTERED -> {
                return counter(meeting, round, answered);
            }
            // Nothing is decided: the question stays open.
            case TENTATIVE, DELEGATED, REFRESH -> {}
        }
        return Pressed.DONE;
    }

    /** The meeting once more, for a program that lost it (RFC 5546, section 3.2.6). */
    private Pressed again(Meeting meeting, Round round, CalendarAnswered answered) {
        var partner = introductions.partnerOf(answered.person(), tandems.get(meeting.tandem()));
        letters.send(answers.letter(
                        Occasion.of(answered, round.id()),
                        "meeting-again",
                        new Topic.Meeting(partner, Introductions.detailsOf(meeting)),
                        Subject.meeting(meeting))
                .enclosing(enclosures.of(meeting, answered.person())));
        return Pressed.DONE;
    }

    private void accept(Meeting meeting, CalendarAnswered answered) {
        if (meeting.state() == MeetingState.PROPOSED && !meeting.askedBy().equals(answered.person())) {
            meetings.confirm(meeting.id(), answered.person());
        }
    }

    private void decline(Meeting meeting, CalendarAnswered answered) {
        if (meeting.state() == MeetingState.PROPOSED && !meeting.askedBy().equals(answered.person())) {
            meetings.decline(meeting.id(), answered.person());
        } else {
            meetings.cancel(meeting.id(), answered.person());
        }
    }

    /** Another time is proposed to the partner, as if it had been written in words. */
    private Pressed counter(Meeting meeting, Round round, CalendarAnswered answered) {
        var proposed = answered.answer().proposedStart();
        if (proposed == null) {
            return Pressed.of(ReviewReason.COUNTERED);
        }
        var start = round.timetable().local(proposed);
        var reply = new ReplyReceived(
                answered.inboxMessage(),
                answered.person(),
                null,
                meeting.id(),
                "",
                answered.message(),
                answered.receivedAt());
        var talk = new Talk(reply, tandems.get(meeting.tandem()), round, null, meeting);
        var plan = new Act.PlanMeeting(
                start.toLocalDate(), start.toLocalTime(), answered.answer().proposedMinutes(), null, null);
        return performing.perform(List.of(plan), talk) ? Pressed.DONE : Pressed.of(ReviewReason.COUNTERED);
    }
}
