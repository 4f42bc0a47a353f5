/**
 * Persons, their administrations, addresses, language, form of address and opt-outs.
 *
 * @see de.tandembote.people.People
 */
@ApplicationModule(allowedDependencies = {"channel", "script", "store"})
@NullMarked
package de.tandembote.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
