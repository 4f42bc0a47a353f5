package de.tandembote.programme;

import de.tandembote.calendar.Recurrence;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * When things happen in a round: local times in its zone, moved past weekends, holidays and closed days.
 *
 * @param cadence rule of the monthly reminders (RFC 5545, section 3.3.10)
 */
public record Timetable(ZoneId zone, WorkingDays workingDays, String cadence, LocalDate firstDay, LocalDate lastDay) {

    /** The dates of the monthly reminders as the rule gives them, not yet moved. */
    public List<LocalDate> cadenceDates() {
        return Recurrence.of(cadence).dates(firstDay, lastDay);
    }

    /** This time of day on this day, or on the next working day after it. */
    public LocalDateTime onWorkingDay(LocalDate day, LocalTime time) {
        return workingDays.next(day).atTime(time);
    }

    /** This time of day on this day, or on the last working day before it. */
    public LocalDateTime onWorkingDayBefore(LocalDate day, LocalTime time) {
        return workingDays.previous(day).atTime(time);
    }

    /** This time of day so many working days after this day. */
    public LocalDateTime workingDaysAfter(LocalDate day, int days, LocalTime time) {
        return workingDays.plus(day, days).atTime(time);
    }

    /**
     * The moment at which the clocks of the round's zone show this; a time that summer time skips is moved past the
     * gap.
     */
    public Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    public LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    /** What the clocks of the round's zone show now. */
    public LocalDateTime now(Clock clock) {
        return local(clock.instant());
    }

    public LocalDate today(Clock clock) {
        return now(clock).toLocalDate();
    }
}
