package de.tandembote.conversation;

import de.tandembote.calendar.ParticipationStatus;
import de.tandembote.gathering.Answered;
import de.tandembote.gathering.Gathering;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.gathering.GivenAnswer;
import de.tandembote.gathering.Way;
import de.tandembote.inbox.CalendarAnswered;
import de.tandembote.inbox.ReviewReason;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.EventAnswer;
import de.tandembote.script.Note;
import de.tandembote.script.Topic;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Takes the button that somebody pressed for a group event. The person's calendar shows the answer already, so nothing
 * is said but what it cannot show: that all seats are taken.
 */
@Component
class EventButtons {

    private final GatheringCare gatherings;
    private final Proposals proposals;
    private final Remarks remarks;
    private final TandemCare rounds;
    private final Answers answers;
    private final Enclosures enclosures;

    EventButtons(
            GatheringCare gatherings,
            Proposals proposals,
            Remarks remarks,
            TandemCare rounds,
            Answers answers,
            Enclosures enclosures) {
        this.gatherings = gatherings;
        this.proposals = proposals;
        this.remarks = remarks;
        this.rounds = rounds;
        this.answers = answers;
        this.enclosures = enclosures;
    }

    Pressed press(Gathering gathering, CalendarAnswered answered) {
        var invitation = gatherings.invitation(gathering.id(), answered.person());
        if (invitation.filter(one -> !one.isWithdrawn()).isEmpty()) {
            return Pressed.of(ReviewReason.NOT_INVITED);
        }
        if (answered.answer().oneOccurrence()) {
            return Pressed.of(ReviewReason.ONE_PART);
        }
        return switch (answered.answer().status()) {
            case ACCEPTED -> take(ParticipationStatus.ACCEPTED, gathering, answered);
            case DECLINED -> take(ParticipationStatus.DECLINED, gathering, answered);
            case TENTATIVE -> take(ParticipationStatus.TENTATIVE, gathering, answered);
            case COUNTERED -> {
                proposals.keep(gathering, answered);
                yield Pressed.of(ReviewReason.COUNTERED);
            }
            case DELEGATED -> Pressed.of(ReviewReason.DELEGATED);
            case REFRESH -> again(gathering, answered);
        };
    }

    private Pressed take(ParticipationStatus status, Gathering gathering, CalendarAnswered answered) {
        var answer = answered.answer();
        var stamp = answer.stamp() == null ? answered.receivedAt() : answer.stamp();
        var given = new GivenAnswer(status, answer.sequence(), stamp, Way.BUTTON, answered.receivedAt());
        var taken = gatherings.answer(gathering.id(), answered.person(), given);
        if (taken instanceof Answered.NotInvited) {
            return Pressed.of(ReviewReason.NOT_INVITED);
        }
        var arrived = rounds.round(gathering.round()).timetable().local(answered.receivedAt());
        return new Pressed(
                remarks.reasonToRead(answered, status, arrived),
                taken instanceof Answered.Waits waits && waits.news()
                        ? thatAllSeatsAreTaken(gathering, waits.place(), answered)
                        : null);
    }

    private Letter thatAllSeatsAreTaken(Gathering gathering, int place, CalendarAnswered answered) {
        var note = new Note.EventAnswered(Introductions.detailsOf(gathering, place), EventAnswer.WAITS);
        return answers.letter(
                Occasion.of(answered, gathering.round()),
                "noted",
                new Topic.Noted(List.of(note)),
                Subject.gathering(gathering));
    }

    /** The invitation once more, for a program that lost it (RFC 5546, section 3.2.6). */
    private Pressed again(Gathering gathering, CalendarAnswered answered) {
        return Pressed.saying(answers.letter(
                        Occasion.of(answered, gathering.round()),
                        gathering.isCancelled() ? "event-cancelled" : "event-again",
                        new Topic.Event(Introductions.detailsOf(gathering)),
                        Subject.gathering(gathering))
                .enclosing(enclosures.of(gathering, answered.person())));
    }
}
