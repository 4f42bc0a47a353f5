package de.tandembote.script;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one administration pays for a group event.
 *
 * @param number of the notice for this event and administration, from 1 on
 * @param mentees for how many
 * @param fee EUR for each
 * @param sum EUR
 * @param previous EUR of the notice before, which this one replaces; null for the first
 * @param cancelled whether the event does not take place
 */
public record CostDetails(
        String administration,
        int number,
        int mentees,
        BigDecimal fee,
        BigDecimal sum,
        @Nullable BigDecimal previous,
        boolean cancelled) {}
