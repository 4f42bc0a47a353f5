package de.tandembote.gathering;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An administration is to be told what a group event costs it, for the first time or since that changed.
 *
 * @param number of the notice about this event to this administration, from 1
 * @param previous what the administration was told last; null for the first notice
 */
public record CostNotice(
        UUID gathering,
        UUID administration,
        int number,
        Bill bill,
        @Nullable Bill previous,
        Instant notedAt) {

    public int mentees() {
        return bill.mentees();
    }

    public BigDecimal fee() {
        return bill.fee();
    }

    public BigDecimal sum() {
        return bill.sum();
    }
}
