/**
 * What every stored row has: an id that grows with time, and a version; and one look at many rows for all who ask at
 * once.
 *
 * @see de.tandembote.store.Stored
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.tandembote.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
