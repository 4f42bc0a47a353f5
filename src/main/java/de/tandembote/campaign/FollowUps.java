package de.tandembote.campaign;

import de.tandembote.meeting.Meeting;
import de.tandembote.meeting.MeetingCancelled;
import de.tandembote.meeting.MeetingConfirmed;
import de.tandembote.meeting.MeetingDeclined;
import de.tandembote.meeting.MeetingProposed;
import de.tandembote.meeting.MeetingRestored;
import de.tandembote.meeting.MeetingState;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Campaign.FollowUp;
import de.tandembote.script.Campaign.Occasion;
import de.tandembote.script.Script;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Plans what follows a proposal or an agreed meeting, and drops it when the meeting moves or goes. */
@Component
class FollowUps {

    private final PlannedMessages planned;
    private final TandemMeetings meetings;
    private final TandemCare tandems;
    private final Script script;
    private final Clock clock;

    FollowUps(PlannedMessages planned, TandemMeetings meetings, TandemCare tandems, Script script, Clock clock) {
        this.planned = planned;
        this.meetings = meetings;
        this.tandems = tandems;
        this.script = script;
        this.clock = clock;
    }

    @EventListener
    void on(MeetingProposed event) {
        planAnew(event.meeting());
    }

    @EventListener
    void on(MeetingConfirmed event) {
        planAnew(event.meeting());
    }

    @EventListener
    void on(MeetingRestored event) {
        planAnew(event.meeting());
    }

    @EventListener
    void on(MeetingDeclined event) {
        drop(event.meeting());
    }

    @EventListener
    void on(MeetingCancelled event) {
        drop(event.meeting());
    }

    private void planAnew(UUID meetingId) {
        drop(meetingId);
        var meeting = meetings.get(meetingId);
        if (meeting.state() == MeetingState.CONFIRMED) {
            plan(Occasion.MEETING, meeting, meeting.day());
            return;
        }
        var today = tandems.roundOf(meeting.tandem()).timetable().today(clock);
        plan(Occasion.MEETING_PROPOSED, meeting, today);
    }

    private void plan(Occasion occasion, Meeting meeting, LocalDate day) {
        for (var followUp : script.campaign(RoundPlans.MONTHLY).followUps()) {
            if (followUp.follows() == occasion) {
                plan(followUp, meeting, day);
            }
        }
    }

    private void plan(FollowUp followUp, Meeting meeting, LocalDate day) {
        var round = tandems.roundOf(meeting.tandem());
        var due = round.timetable().workingDaysAfter(day, followUp.workingDays(), followUp.at());
        // To ask again for a time that has come makes no sense.
        if (followUp.follows() == Occasion.MEETING_PROPOSED && meeting.hasBegunAt(due)) {
            return;
        }
        var key = followUp.message() + ":" + meeting.id() + ":"
                + meeting.history().size();
        planned.save(new PlannedMessage(
                round.id(),
                key,
                followUp,
                meeting.tandem(),
                meeting.id(),
                day,
                round.timetable().instant(due)));
    }

    private void drop(UUID meeting) {
        planned.findByMeetingIdAndState(meeting, PlannedState.PLANNED).forEach(planned::delete);
    }
}
