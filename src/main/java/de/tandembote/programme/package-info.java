/**
 * Programmes, rounds, who takes part in which role, tandems and the rules for them.
 *
 * @see de.tandembote.programme.WorkingDays
 */
@ApplicationModule(allowedDependencies = {"people", "script", "calendar"})
@NullMarked
package de.tandembote.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
