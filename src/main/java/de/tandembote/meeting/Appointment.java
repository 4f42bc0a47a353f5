package de.tandembote.meeting;

import de.tandembote.script.MeetingForm;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When, how and where two people want to meet, in the round's zone.
 *
 * @param time null where only the day was named
 * @param minutes how long; null where nobody said
 * @param form null where nobody said
 * @param place in the person's words; empty where nobody said
 */
public record Appointment(
        LocalDate day,
        @Nullable LocalTime time,
        @Nullable Integer minutes,
        @Nullable MeetingForm form,
        String place) {

    /** Start; the beginning of the day where only the day was named. */
    public LocalDateTime start() {
        return day.atTime(time == null ? LocalTime.MIDNIGHT : time);
    }

    /** From when on the meeting is no longer ahead: its start, or the end of the day where only the day was named. */
    LocalDateTime begunAt() {
        return time == null ? day.plusDays(1).atStartOfDay() : day.atTime(time);
    }

    /** Whether the other names no other time; to name the day alone is to name the time that is known. */
    boolean isAtSameTimeAs(Appointment other) {
        return day.equals(other.day) && (other.time == null || other.time.equals(time));
    }
}
