package de.tandembote.campaign;

import java.time.LocalDate;

/**
 * From one reminder's date to the next.
 *
 * @param from the first day
 * @param until the first day that no longer belongs to it
 */
public record Month(LocalDate from, LocalDate until) {

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
