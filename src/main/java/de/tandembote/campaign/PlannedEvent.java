package de.tandembote.campaign;

import de.tandembote.gathering.GatheringKind;
import de.tandembote.script.Campaign.EventKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The days of a group event from which its messages count.
 *
 * @param uid its name
 * @param answersBy the last day on which it awaits answers
 * @param canBeTooSmall whether it needs a number of people
 * @param kind what it is; null where nothing depends on it
 */
public record PlannedEvent(
        String uid,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate answersBy,
        boolean canBeTooSmall,
        @Nullable EventKind kind) {

    /** So long before an event that names no last day for answers, it awaits them. */
    private static final int USUAL_DAYS = 7;

    /**
     * The days of an event.
     *
     * @param end the first moment that no longer belongs to it
     * @param answersBy null where none is named
     * @param canBeTooSmall whether it needs a number of people
     */
    public static PlannedEvent of(
            String uid, LocalDateTime start, LocalDateTime end, @Nullable LocalDate answersBy, boolean canBeTooSmall) {
        var first = start.toLocalDate();
        return new PlannedEvent(
                uid,
                first,
                end.minusNanos(1).toLocalDate(),
                answersBy == null ? first.minusDays(USUAL_DAYS) : answersBy,
                canBeTooSmall,
                null);
    }

    /** The same event, of which it is known what it is. */
    public PlannedEvent ofKind(GatheringKind known) {
        return new PlannedEvent(uid, firstDay, lastDay, answersBy, canBeTooSmall, EventKind.valueOf(known.name()));
    }
}
