package de.tandembote.script;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a text can say about a tandem meeting; what nobody has said is null.
 *
 * @param time null where only the day is known
 * @param minutes length
 * @param place in the words of the person who proposed it
 * @param movedFrom the earlier start, where this one takes its place
 */
public record MeetingDetails(
        LocalDate date,
        @Nullable LocalTime time,
        @Nullable Integer minutes,
        @Nullable MeetingForm form,
        @Nullable String place,
        @Nullable LocalDateTime movedFrom) {

    /** A meeting of which only the start is known, in the round's zone. */
    public static MeetingDetails at(LocalDateTime start) {
        return new MeetingDetails(start.toLocalDate(), start.toLocalTime(), null, null, null, null);
    }
}
