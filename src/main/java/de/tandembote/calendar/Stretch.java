package de.tandembote.calendar;

import java.time.LocalDateTime;

/**
 * One stretch of an event, in the event's zone.
 *
 * @param end the first moment that no longer belongs to it
 * @param wholeDay whether only days are meant: both are midnights then
 */
public record Stretch(LocalDateTime start, LocalDateTime end, boolean wholeDay) {}
