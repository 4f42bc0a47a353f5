/**
 * Speaks iCalendar: writes invitations and feeds, reads published calendars and what calendar programs answer, and
 * knows when a rule recurs, so that nobody else needs a calendar library.
 *
 * @see de.tandembote.calendar.Invitations
 * @see de.tandembote.calendar.CalendarAnswers
 * @see de.tandembote.calendar.Feed
 * @see de.tandembote.calendar.Recurrence
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.tandembote.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
