package de.tandembote.gathering;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One group event in an administration's list of costs.
 *
 * @param day the first day
 * @param mentees how many of its mentees are counted
 * @param fee EUR for each of them
 * @param sum EUR for all of them
 */
public record CostLine(String title, LocalDate day, int mentees, BigDecimal fee, BigDecimal sum, State state) {

    /** What has become of the event. */
    public enum State {
        AHEAD,
        BEGUN,
        OVER,
        CANCELLED
    }
}
