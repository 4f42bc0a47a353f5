package de.tandembote.campaign;

import de.tandembote.meeting.Meeting;
import de.tandembote.meeting.MeetingState;
import de.tandembote.meeting.SessionLog;
import de.tandembote.meeting.TandemMeetings;
import de.tandembote.programme.Round;
import de.tandembote.programme.Tandem;
import de.tandembote.programme.TandemCare;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a tandem's months were like: a month runs from one reminder's date to the next. */
@Service
@Transactional(readOnly = true)
public class Months {

    /** A meeting in one of these states was planned, whatever came of it. */
    private static final Set<MeetingState> PLANNED =
            Set.of(MeetingState.PROPOSED, MeetingState.CONFIRMED, MeetingState.HELD, MeetingState.MISSED);

    private final TandemMeetings meetings;
    private final SessionLog sessions;
    private final TandemCare tandems;
    private final PlannedMessages planned;

    Months(TandemMeetings meetings, SessionLog sessions, TandemCare tandems, PlannedMessages planned) {
        this.meetings = meetings;
        this.sessions = sessions;
        this.tandems = tandems;
        this.planned = planned;
    }

    /** The months of a round, in order; the last one ends with the round. */
    public static List<Month> of(Round round) {
        var dates = round.timetable().cadenceDates();
        var months = new ArrayList<Month>();
        for (int i = 0; i < dates.size(); i++) {
            var end = i + 1 < dates.size() ? dates.get(i + 1) : round.lastDay().plusDays(1);
            months.add(new Month(dates.get(i), end));
        }
        return months;
    }

    /** The month that begins on this date of the round's cadence. */
    static Month beginning(LocalDate date, Round round) {
        return of(round).stream()
                .filter(month -> month.from().equals(date))
                .findFirst()
                .orElseGet(() -> new Month(date, date.plusMonths(1)));
    }

    /**
     * The month to which this day belongs; what is before the first reminder or after the last day, to the month beside
     * it.
     */
    static Month around(LocalDate day, Round round) {
        return of(round).stream()
                .filter(month -> !month.from().isAfter(day))
                .reduce((_, latest) -> latest)
                .orElseGet(() -> new Month(round.firstDay(), day.plusDays(1)));
    }

    /** What one month of a tandem was like, or is like so far on this day. */
    public MonthState stateOf(UUID tandem, Month month, LocalDate today) {
        if (sessions.hasBetween(tandem, month.from(), month.until())) {
            return MonthState.MET;
        }
        if (wasPaused(tandem, month.from())) {
            return MonthState.PAUSED;
        }
        if (hasPlanned(tandem, month)) {
            return MonthState.PLANNED;
        }
        if (sessions.wasSkippedBetween(tandem, month.from(), month.until())) {
            return MonthState.NO_SESSION;
        }
        if (!wasReminded(tandem, month.from())) {
            return MonthState.AHEAD;
        }
        return month.until().isAfter(today) ? MonthState.REMINDED : MonthState.SILENT;
    }

    /** Whether the two months before this date were silent; months in which the tandem paused do not count. */
    boolean wereSilent(Tandem tandem, LocalDate date, int howMany) {
        var past = of(tandems.round(tandem.round())).reversed().stream()
                .filter(month -> !month.until().isAfter(date))
                .filter(month -> !wasPaused(tandem.id(), month.from()))
                .limit(howMany)
                .toList();
        return past.size() == howMany
                && past.stream().allMatch(month -> stateOf(tandem.id(), month, date) == MonthState.SILENT);
    }

    private boolean hasPlanned(UUID tandem, Month month) {
        return meetings.of(tandem).stream()
                .filter(meeting -> PLANNED.contains(meeting.state()))
                .map(Meeting::day)
                .anyMatch(month::contains);
    }

    private boolean wasPaused(UUID tandem, LocalDate period) {
        return planned.findByTandemIdAndPeriod(tandem, period).stream()
                .anyMatch(message -> message.state() == PlannedState.PAUSED);
    }

    private boolean wasReminded(UUID tandem, LocalDate period) {
        return planned.findByTandemIdAndPeriod(tandem, period).stream()
                .anyMatch(message -> message.state() == PlannedState.SENT);
    }
}
