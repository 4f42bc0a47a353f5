package de.tandembote.gathering;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a group event costs one administration; names nobody.
 *
 * @param mentees how many of its mentees are counted
 * @param fee EUR for each of them
 * @param sum EUR for all of them
 */
public record Bill(UUID administration, int mentees, BigDecimal fee, BigDecimal sum) {

    static Bill of(UUID administration, int mentees, BigDecimal fee) {
        return new Bill(administration, mentees, fee, fee.multiply(BigDecimal.valueOf(mentees)));
    }

    /** Whether it says the same; where nothing is to be paid, the fee does not matter. */
    boolean isSameAs(Bill other) {
        return mentees == other.mentees && sum.compareTo(other.sum) == 0;
    }
}
