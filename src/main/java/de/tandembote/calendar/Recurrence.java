package de.tandembote.calendar;

import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Recur;

/**
 * On which days something comes again (RFC 5545, section 3.3.10), such as {@code FREQ=MONTHLY;BYMONTHDAY=1}.
 *
 * @param rule the text of the rule, checked; days and longer steps only, no hours
 */
public record Recurrence(String rule) {

    private static final LocalDate LEAP_YEAR = LocalDate.of(2024, 1, 1);

    /** @throws IllegalArgumentException if this is no rule, or one that recurs within a day */
    public Recurrence {
        rule = rule.strip();
        try {
            // What does not fit whole days shows only when dates are asked for.
            datesOf(rule, LEAP_YEAR, LEAP_YEAR.plusYears(1));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a recurrence rule of whole days; write it as in RFC 5545, for example FREQ=MONTHLY;BYMONTHDAY=1."
                            .formatted(rule),
                    e);
        }
    }

    /**
     * Reads a rule as a person writes it.
     *
     * @throws IllegalArgumentException if this is no rule, or one that recurs within a day
     */
    public static Recurrence of(String rule) {
        return new Recurrence(rule);
    }

    /**
     * The days from the first to the last, both included, in order. The first day is where counting begins ({@code
     * DTSTART}: the weekday of {@code FREQ=WEEKLY}, the start of every {@code INTERVAL}); it is among the days only if
     * the rule names it. A day that a month lacks (the 31st) is left out; {@code BYMONTHDAY=-1} is the last of each.
     */
    public List<LocalDate> dates(LocalDate first, LocalDate last) {
        return datesOf(rule, first, last);
    }

    private static List<LocalDate> datesOf(String rule, LocalDate first, LocalDate last) {
        var noUnknownParts = false;
        return List.copyOf(new Recur<LocalDate>(rule, noUnknownParts).getDates(first, first, last));
    }
}
