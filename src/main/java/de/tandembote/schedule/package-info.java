/**
 * The clock: Quartz jobs of one line each, and the two loops that carry messages on at once.
 *
 * @see de.tandembote.schedule.Timers
 */
@ApplicationModule(allowedDependencies = {"broadcast", "campaign", "outbox", "inbox", "conversation", "channel"})
@NullMarked
package de.tandembote.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
