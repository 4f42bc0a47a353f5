/**
 * Programmes, rounds, who takes part in which role, tandems and the rules for them.
 *
 * @see de.tandembote.programme.TandemCare
 */
@ApplicationModule(allowedDependencies = {"channel", "people", "script", "calendar", "store"})
@NullMarked
package de.tandembote.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
