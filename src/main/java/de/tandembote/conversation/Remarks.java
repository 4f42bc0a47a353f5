package de.tandembote.conversation;

import de.tandembote.calendar.ParticipationStatus;
import de.tandembote.inbox.CalendarAnswered;
import de.tandembote.inbox.ReviewReason;
import de.tandembote.meeting.Meeting;
import de.tandembote.people.People;
import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.Understanding;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Hears what somebody wrote beside a button. The button counts; thanks, greetings and the same said in words need
 * nobody, and all else is left to a person, so that nothing is lost.
 */
@Component
class Remarks {

    private final Understanding understanding;
    private final People people;

    Remarks(Understanding understanding, People people) {
        this.understanding = understanding;
        this.people = people;
    }

    /**
     * Why a person must read the remark; null where nobody must.
     *
     * @param status what the button says
     * @param arrived in the zone of the round
     */
    @Nullable
    ReviewReason reasonToRead(CalendarAnswered answered, ParticipationStatus status, LocalDateTime arrived) {
        var remark = answered.reply();
        if (remark.isBlank()) {
            return null;
        }
        var asked = asked(answered, QuestionKind.EVENT_INVITATION, null, arrived);
        var heard = understanding.acts(remark, asked);
        if (heard.acts().contains(new Act.ToCoordinator())) {
            return ReviewReason.WISHED;
        }
        var isSame = heard.askBack()
                ? understanding.isCourtesy(remark, asked)
                : heard.acts().stream().allMatch(act -> EventActs.statusIn(act) == status);
        return isSame && understanding.addsNothing(remark, asked) ? null : ReviewReason.BESIDE_THE_BUTTON;
    }

    /**
     * "No, but on Friday": the other time for a meeting that the remark names; empty where it names none, or several.
     */
    Optional<Act.PlanMeeting> otherTime(CalendarAnswered answered, Meeting meeting, LocalDateTime arrived) {
        if (answered.reply().isBlank()) {
            return Optional.empty();
        }
        var asked = asked(answered, QuestionKind.MEETING_PROPOSAL, meeting.start(), arrived);
        var heard = understanding.acts(answered.reply(), asked).acts().stream()
                .filter(act -> !(act instanceof Act.DeclineMeeting || act instanceof Act.CancelMeeting))
                .toList();
        return heard.size() == 1 && heard.getFirst() instanceof Act.PlanMeeting plan && isOther(plan, meeting)
                ? Optional.of(plan)
                : Optional.empty();
    }

    private static boolean isOther(Act.PlanMeeting plan, Meeting meeting) {
        var known = meeting.appointment();
        return !plan.date().equals(known.day())
                || (plan.time() != null && !plan.time().equals(known.time()));
    }

    private Asked asked(
            CalendarAnswered answered, QuestionKind kind, @Nullable LocalDateTime meeting, LocalDateTime arrived) {
        return new Asked(kind, meeting, arrived, people.get(answered.person()).language());
    }
}
