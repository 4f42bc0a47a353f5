package de.tandembote.campaign;

import de.tandembote.meeting.MeetingState;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.programme.Round;
import de.tandembote.programme.Tandem;
import de.tandembote.programme.TandemCare;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether what must hold for a planned message holds now that its time has come. */
@Component
class Conditions {

    /** So many silent months in a row, and the coordinators hear of it. */
    static final int SILENT_MONTHS = 2;

    private final TandemMeetings meetings;
    private final TandemCare tandems;
    private final Months months;

    Conditions(TandemMeetings meetings, TandemCare tandems, Months months) {
        this.meetings = meetings;
        this.tandems = tandems;
        this.months = months;
    }

    boolean holds(PlannedMessage message, Round round) {
        return switch (message.onlyIf()) {
            case "ALWAYS" -> true;
            case "NO_MEETING_PLANNED" -> meetingThisMonth(message, round).isEmpty();
            case "MEETING_PLANNED" -> meetingThisMonth(message, round).isPresent();
            case "UNANSWERED" -> isUnanswered(message, round);
            case "SILENT_TWICE" -> isSilent(message, round);
            case "ANSWERED" -> stateOfMeeting(message) == MeetingState.PROPOSED;
            case "LOGGED" -> stateOfMeeting(message) == MeetingState.CONFIRMED;
            default -> throw new IllegalStateException("no condition is called " + message.onlyIf());
        };
    }

    /** The next agreed meeting from when the message is due to the end of its month. */
    Optional<UUID> meetingThisMonth(PlannedMessage message, Round round) {
        var month = Months.beginning(message.period(), round);
        var from = round.timetable().local(message.dueAt()).toLocalDate().atStartOfDay();
        return meetings.confirmedBetween(
                        tandemOf(message).id(), from, month.until().atStartOfDay())
                .map(meeting -> meeting.id());
    }

    private boolean isUnanswered(PlannedMessage message, Round round) {
        var month = Months.beginning(message.period(), round);
        // The reminder left on this day, which may be later than the month's first.
        var reminded = round.timetable().instant(round.timetable().onWorkingDay(month.from(), LocalTime.MIDNIGHT));
        return !tandemOf(message).isHeardSince(reminded)
                && meetingThisMonth(message, round).isEmpty();
    }

    private boolean isSilent(PlannedMessage message, Round round) {
        var tandem = tandemOf(message);
        return !tandem.isSilenceTold()
                && !tandem.isHeardSince(
                        round.timetable().instant(message.period().atStartOfDay()))
                && months.wereSilent(tandem, message.period(), SILENT_MONTHS);
    }

    private MeetingState stateOfMeeting(PlannedMessage message) {
        var meeting = message.meeting();
        if (meeting == null) {
            throw new IllegalStateException("planned message " + message.id() + " is about no meeting");
        }
        return meetings.get(meeting).state();
    }

    private Tandem tandemOf(PlannedMessage message) {
        var tandem = message.tandem();
        if (tandem == null) {
            throw new IllegalStateException("planned message " + message.id() + " is about no tandem");
        }
        return tandems.get(tandem);
    }
}
