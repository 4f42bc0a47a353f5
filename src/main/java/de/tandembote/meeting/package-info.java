/**
 * Tandem meetings proposed, confirmed and held; sessions logged.
 *
 * @see de.tandembote.meeting.TandemMeetings
 * @see de.tandembote.meeting.SessionLog
 */
@ApplicationModule(allowedDependencies = {"calendar", "programme", "people", "script", "store"})
@NullMarked
package de.tandembote.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
