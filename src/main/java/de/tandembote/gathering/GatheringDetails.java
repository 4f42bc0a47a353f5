package de.tandembote.gathering;

import de.tandembote.programme.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a round file says about a group event.
 *
 * @param uid names the event for ever: calendars know by it that an event was moved and is not a new one
 * @param chosen the persons whom it is for, where the audience is {@link Audience#CHOSEN}; else empty
 * @param description what the calendar that published it says about it, in plain text; else empty
 * @param times when it takes place, at least one stretch
 * @param place empty where there is a video link only
 * @param videoLink empty where there is a place only
 * @param seats null where there is room for all
 * @param minimum the least number of people with whom it takes place; null where nobody counts
 * @param fee EUR for each mentee; zero where it is free
 * @param answersBy the last day for an answer; null where there is none
 */
public record GatheringDetails(
        String uid,
        GatheringKind kind,
        Audience audience,
        Set<UUID> chosen,
        String title,
        String description,
        List<GatheringTime> times,
        String place,
        String videoLink,
        @Nullable Integer seats,
        @Nullable Integer minimum,
        BigDecimal fee,
        FeeBearer bearer,
        @Nullable LocalDate answersBy) {

    public GatheringDetails {
        chosen = Set.copyOf(chosen);
        times = List.copyOf(times);
        // Two amounts that differ in their scale alone are the same amount.
        fee = fee.setScale(2);
    }

    LocalDateTime start() {
        return times.stream()
                .map(GatheringTime::startsAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    LocalDateTime end() {
        return times.stream()
                .map(GatheringTime::endsAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether it is for somebody in this role of the round. */
    public boolean isFor(UUID person, Role role) {
        return audience == Audience.CHOSEN ? chosen.contains(person) : audience.isFor(role);
    }

    /** What calendars would show differently. */
    Set<GatheringChange> changesTo(GatheringDetails other) {
        var changes = EnumSet.noneOf(GatheringChange.class);
        if (!times.equals(other.times)) {
            changes.add(GatheringChange.TIME);
        }
        if (!place.equals(other.place) || !videoLink.equals(other.videoLink)) {
            changes.add(GatheringChange.PLACE);
        }
        if (!title.equals(other.title) || !description.equals(other.description)) {
            changes.add(GatheringChange.OTHER);
        }
        return changes;
    }
}
