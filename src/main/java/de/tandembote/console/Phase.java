package de.tandembote.console;

import de.tandembote.programme.Round;
import java.time.Clock;

/** How far a round has come. */
enum Phase {
    AHEAD,
    RUNNING,
    OVER;

    static Phase of(Round round, Clock clock) {
        var today = round.timetable().today(clock);
        if (today.isBefore(round.firstDay())) {
            return AHEAD;
        }
        return today.isAfter(round.lastDay()) ? OVER : RUNNING;
    }
}
