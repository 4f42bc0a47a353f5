/**
 * Speaks iCalendar: knows when a rule recurs, so that nobody else needs a calendar library.
 *
 * @see de.tandembote.calendar.Recurrence
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.tandembote.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
