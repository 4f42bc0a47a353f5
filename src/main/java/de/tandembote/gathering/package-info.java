/**
 * Workshops and the other group events of a round.
 *
 * @see de.tandembote.gathering.Gatherings
 */
@ApplicationModule(allowedDependencies = {"programme", "people", "store"})
@NullMarked
package de.tandembote.gathering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
