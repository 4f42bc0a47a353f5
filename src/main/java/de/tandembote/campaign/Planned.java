package de.tandembote.campaign;

import de.tandembote.script.Campaign.Point;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One message of a plan.
 *
 * @param period the day of the calendar that it belongs to, not yet moved past weekends and holidays
 * @param due when it leaves, in the round's zone
 * @param tandem label of the tandem that it is about; null where it is about none
 * @param event uid of the group event that it is about; null where it is about none
 */
public record Planned(
        Point point,
        LocalDate period,
        LocalDateTime due,
        @Nullable String tandem,
        @Nullable String event) {}
