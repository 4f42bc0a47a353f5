/**
 * Reads and checks the bot's texts and renders one in a language and a form of address.
 *
 * @see de.tandembote.script.Script
 */
@ApplicationModule(allowedDependencies = {"datafile", "channel"})
@NullMarked
package de.tandembote.script;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
