package de.tandembote.meeting;

import de.tandembote.calendar.CalendarEvent;
import de.tandembote.calendar.Stretch;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Shows meetings as calendars do: for an hour where nobody said how long, for the day where nobody said when. */
public final class MeetingEvents {

    private static final int USUAL_MINUTES = 60;

    private MeetingEvents() {}

    /**
     * A meeting as it stands now.
     *
     * @param zone the round's
     */
    public static CalendarEvent of(Meeting meeting, ZoneId zone, String title, String description) {
        return new CalendarEvent(
                meeting.id().toString(),
                meeting.calendarSequence(),
                meeting.changedAt().truncatedTo(ChronoUnit.SECONDS),
                title,
                description,
                meeting.appointment().place(),
                "",
                zone,
                List.of(stretchOf(meeting.appointment())),
                switch (meeting.state()) {
                    case PROPOSED -> CalendarEvent.State.TENTATIVE;
                    case CONFIRMED, HELD -> CalendarEvent.State.CONFIRMED;
                    case DECLINED, CANCELLED, LAPSED, MISSED -> CalendarEvent.State.CANCELLED;
                });
    }

    private static Stretch stretchOf(Appointment appointment) {
        var start = appointment.start();
        if (appointment.time() == null) {
            return new Stretch(start, start.plusDays(1), true);
        }
        var minutes = appointment.minutes() == null ? USUAL_MINUTES : appointment.minutes();
        return new Stretch(start, start.plusMinutes(minutes), false);
    }
}
