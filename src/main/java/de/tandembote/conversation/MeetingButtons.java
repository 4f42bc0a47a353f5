package de.tandembote.conversation;

import de.tandembote.calendar.ParticipationStatus;
import de.tandembote.inbox.CalendarAnswered;
import de.tandembote.inbox.ReplyReceived;
import de.tandembote.inbox.ReviewReason;
import de.tandembote.meeting.Meeting;
import de.tandembote.meeting.MeetingAnswer;
import de.tandembote.meeting.PressedButtons;
import de.tandembote.programme.Round;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Topic;
import de.tandembote.understanding.Act;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Takes the button that one of a tandem pressed for their meeting. The partner hears of it as of every answer; who
 * pressed sees it in the own calendar, and is told only of another time.
 */
@Component
class MeetingButtons {

    private final PressedButtons buttons;
    private final TandemCare tandems;
    private final Performing performing;
    private final Remarks remarks;
    private final Introductions introductions;
    private final Answers answers;
    private final Enclosures enclosures;

    MeetingButtons(
            PressedButtons buttons,
            TandemCare tandems,
            Performing performing,
            Remarks remarks,
            Introductions introductions,
            Answers answers,
            Enclosures enclosures) {
        this.buttons = buttons;
        this.tandems = tandems;
        this.performing = performing;
        this.remarks = remarks;
        this.introductions = introductions;
        this.answers = answers;
        this.enclosures = enclosures;
    }

    Pressed press(Meeting meeting, CalendarAnswered answered) {
        var round = tandems.roundOf(meeting.tandem());
        return switch (answered.answer().status()) {
            case ACCEPTED -> take(ParticipationStatus.ACCEPTED, meeting, round, answered);
            case DECLINED -> take(ParticipationStatus.DECLINED, meeting, round, answered);
            case TENTATIVE -> take(ParticipationStatus.TENTATIVE, meeting, round, answered);
            case COUNTERED -> counter(meeting, round, answered);
            case DELEGATED -> Pressed.of(ReviewReason.DELEGATED);
            case REFRESH -> again(meeting, round, answered);
        };
    }

    /** The meeting once more, for a program that lost it (RFC 5546, section 3.2.6). */
    private Pressed again(Meeting meeting, Round round, CalendarAnswered answered) {
        var partner = introductions.partnerOf(answered.person(), tandems.get(meeting.tandem()));
        return Pressed.saying(answers.letter(
                        Occasion.of(answered, round.id()),
                        "meeting-again",
                        new Topic.Meeting(partner, Introductions.detailsOf(meeting)),
                        Subject.meeting(meeting))
                .enclosing(enclosures.of(meeting, answered.person())));
    }

    private Pressed take(ParticipationStatus status, Meeting meeting, Round round, CalendarAnswered answered) {
        var arrived = round.timetable().local(answered.receivedAt());
        var otherTime = remarks.otherTime(answered, meeting, arrived);
        if (status != ParticipationStatus.ACCEPTED && meeting.isOpen() && otherTime.isPresent()) {
            var planned = plan(otherTime.get(), status, meeting, round, answered);
            // A time that cannot be planned does not undo the no.
            if (status != ParticipationStatus.DECLINED || planned.equals(Pressed.DONE)) {
                return planned;
            }
        }
        var unread = remarks.reasonToRead(answered, status, arrived);
        // What lies behind is kept and changes nothing.
        var isDone =
                meeting.hasBegunAt(arrived) || buttons.take(meeting.id(), answered.person(), given(status, answered));
        return new Pressed(isDone ? unread : ReviewReason.REPLACED, null);
    }

    private static MeetingAnswer given(ParticipationStatus status, CalendarAnswered answered) {
        var answer = answered.answer();
        var stamp = answer.stamp() == null ? answered.receivedAt() : answer.stamp();
        return new MeetingAnswer(status, answer.sequence(), stamp);
    }

    private Pressed counter(Meeting meeting, Round round, CalendarAnswered answered) {
        var proposed = answered.answer().proposedStart();
        if (proposed == null || !meeting.isOpen()) {
            return Pressed.of(ReviewReason.COUNTERED);
        }
        var start = round.timetable().local(proposed);
        var minutes = answered.answer().proposedMinutes();
        var plan = new Act.PlanMeeting(start.toLocalDate(), start.toLocalTime(), minutes, null, null);
        var arrived = round.timetable().local(answered.receivedAt());
        var isSame = remarks.otherTime(answered, meeting, arrived)
                .filter(named -> start.equals(named.start()))
                .isPresent();
        var unread = isSame ? null : remarks.reasonToRead(answered, ParticipationStatus.DECLINED, arrived);
        var planned = plan(plan, ParticipationStatus.TENTATIVE, meeting, round, answered);
        return planned.equals(Pressed.DONE) ? new Pressed(unread, null) : planned;
    }

    /** Another time is proposed to the partner, as if it had been written in words. */
    private Pressed plan(
            Act.PlanMeeting plan, ParticipationStatus status, Meeting meeting, Round round, CalendarAnswered answered) {
        if (meeting.hasBegunAt(round.timetable().local(answered.receivedAt()))
                || !buttons.isLatest(meeting.id(), answered.person(), given(status, answered))) {
            return Pressed.DONE;
        }
        var reply = new ReplyReceived(
                answered.inboxMessage(),
                answered.person(),
                null,
                meeting.id(),
                "",
                answered.message(),
                answered.receivedAt());
        var talk = new Talk(reply, tandems.get(meeting.tandem()), round, null, meeting);
        return performing.perform(List.of(plan), talk) ? Pressed.DONE : Pressed.of(ReviewReason.COUNTERED);
    }
}
