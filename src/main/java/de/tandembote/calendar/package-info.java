/**
 * Speaks iCalendar: knows when a rule recurs and what calendar programs answer, so that nobody else needs a calendar
 * library.
 *
 * @see de.tandembote.calendar.Recurrence
 * @see de.tandembote.calendar.CalendarAnswers
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.tandembote.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
