package de.tandembote.script;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text can say about a group event; what nobody has said is null.
 *
 * @param parts when it takes place, in the zone of the programme, in order, at least one
 * @param link where to take part by video
 * @param answersBy the last day for an answer
 * @param waiting the addressee's place on the waiting list, from 1 on; null where the addressee does not wait
 */
public record EventDetails(
        String title,
        List<Part> parts,
        @Nullable String place,
        @Nullable String link,
        @Nullable LocalDate answersBy,
        @Nullable Integer waiting) {

    public EventDetails {
        parts = List.copyOf(parts);
    }

    /** The same event on a day: a last day for answers that is over is not named. */
    public EventDetails on(LocalDate today) {
        return answersBy == null || !answersBy.isBefore(today)
                ? this
                : new EventDetails(title, parts, place, link, null, waiting);
    }

    /**
     * One stretch.
     *
     * @param end the first moment that no longer belongs to it
     * @param wholeDay whether no times were given
     */
    public record Part(LocalDateTime start, LocalDateTime end, boolean wholeDay) {}
}
