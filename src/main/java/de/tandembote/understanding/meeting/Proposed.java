package de.tandembote.understanding.meeting;

import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.time.Day;
import de.tandembote.understanding.time.Direction;
import de.tandembote.understanding.time.WeekDay;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The meeting that was proposed and is asked about, if one is. */
record Proposed(Asked asked) {

    /** Whether a proposal is what is answered. */
    boolean isAsked() {
        return asked.question() == QuestionKind.MEETING_PROPOSAL;
    }

    /** "Am Donnerstag" is the Thursday that was proposed, be it this week's or not. */
    boolean isOn(Day day) {
        var meeting = asked.meeting();
        if (!isAsked() || meeting == null) {
            return false;
        }
        boolean weekday = day instanceof WeekDay.Plain(var name, var which)
                && which == WeekDay.Plain.Which.BARE
                && name == meeting.getDayOfWeek();
        return weekday || meeting.toLocalDate().equals(day.resolve(asked.now().toLocalDate(), Direction.FUTURE));
    }

    /**
     * Whether this is the time that was proposed.
     *
     * @param time null where only the day is named
     */
    boolean isAt(LocalDate date, @Nullable LocalTime time) {
        var meeting = asked.meeting();
        return isAsked()
                && meeting != null
                && meeting.toLocalDate().equals(date)
                && (time == null || time.equals(meeting.toLocalTime()));
    }
}
