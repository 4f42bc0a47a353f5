/**
 * Makes and resolves every personal link and reply address.
 *
 * @see de.tandembote.link.Links
 */
@ApplicationModule(allowedDependencies = {"settings", "store"})
@NullMarked
package de.tandembote.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
