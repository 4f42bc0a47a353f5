/**
 * What is done from a shell: check, explain, rehearse and import.
 *
 * @see de.tandembote.command.Commands
 */
@ApplicationModule(allowedDependencies = {"setup", "understanding", "channel", "script", "calendar", "datafile"})
@NullMarked
package de.tandembote.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
