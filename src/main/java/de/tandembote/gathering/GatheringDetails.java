package de.tandembote.gathering;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a round file says about a group event.
 *
 * @param uid names the event for ever, in every calendar (RFC 5545, section 3.8.4.7)
 * @param start in the round's zone
 * @param end in the round's zone; for whole days the last day's end
 * @param place a place or a video link; empty where it is not known yet
 * @param seats null where there is room for all
 * @param feeCents fee for each mentee in euro cents; null where it costs nothing
 */
public record GatheringDetails(
        String uid,
        GatheringKind kind,
        Audience audience,
        String title,
        LocalDateTime start,
        LocalDateTime end,
        boolean wholeDay,
        String place,
        @Nullable Integer seats,
        @Nullable Integer feeCents,
        FeeBearer bearer) {}
