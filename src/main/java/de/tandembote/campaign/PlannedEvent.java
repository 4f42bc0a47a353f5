package de.tandembote.campaign;

import java.time.LocalDate;

/**
 * The days of a group event from which its messages count.
 *
 * @param uid its name
 * @param answersBy the last day on which it awaits answers
 */
public record PlannedEvent(String uid, LocalDate firstDay, LocalDate lastDay, LocalDate answersBy) {}
