package de.tandembote.meeting;

import de.tandembote.script.MeetingForm;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
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
    private LocalDateTime begunAt() {
        return time == null ? day.plusDays(1).atStartOfDay() : day.atTime(time);
    }

    /** Whether its time has come, by the clock of the round. */
    public boolean hasBegunAt(LocalDateTime now) {
        return !begunAt().isAfter(now);
    }

    /** What holds once somebody has said this; what is not said anew stays as it was. */
    Appointment with(Appointment said) {
        return new Appointment(
                said.day,
                // To name the day alone is to name the time that is known.
                said.time == null && said.day.equals(day) ? time : said.time,
                said.minutes == null ? minutes : said.minutes,
                said.form == null ? form : said.form,
                said.place.isEmpty() ? place : said.place);
    }

    /** Whether somebody who says this names more than is known, and nothing that contradicts it. */
    boolean isCompletedBy(Appointment said) {
        return !equals(said)
                && new Appointment(
                                day,
                                time == null ? said.time : time,
                                minutes == null ? said.minutes : minutes,
                                form == null ? said.form : form,
                                place.isEmpty() ? said.place : place)
                        .equals(said);
    }

    /** Whether somebody who says this agrees: to the time, and to all else that was named. */
    boolean isAgreedToBy(Appointment said) {
        var after = with(said);
        return day.equals(after.day)
                && Objects.equals(time, after.time)
                && (minutes == null || minutes.equals(after.minutes))
                && (form == null || form == after.form)
                && (place.isEmpty() || place.equals(after.place));
    }
}
