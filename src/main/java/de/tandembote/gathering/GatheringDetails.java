package de.tandembote.gathering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a round file says about a group event.
 *
 * @param uid names the event for ever: calendars know by it that an event was moved and is not a new one
 * @param times when it takes place, at least one stretch
 * @param place empty where there is a video link only
 * @param videoLink empty where there is a place only
 * @param seats null where there is room for all
 * @param fee EUR for each mentee; zero where it is free
 * @param answersBy the last day for an answer; null where there is none
 */
public record GatheringDetails(
        String uid,
        GatheringKind kind,
        Audience audience,
        String title,
        List<GatheringTime> times,
        String place,
        String videoLink,
        @Nullable Integer seats,
        BigDecimal fee,
        FeeBearer bearer,
        @Nullable LocalDate answersBy) {

    public GatheringDetails {
        times = List.copyOf(times);
        // Two amounts that differ in their scale alone are the same amount.
        fee = fee.setScale(2);
    }
}
