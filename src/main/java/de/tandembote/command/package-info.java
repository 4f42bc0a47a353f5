/**
 * What is done from a shell: check, explain, rehearse, import, and hold or release the sending.
 *
 * @see de.tandembote.command.Commands
 */
@ApplicationModule(
        allowedDependencies = {"setup", "understanding", "channel", "script", "calendar", "datafile", "outbox"})
@NullMarked
package de.tandembote.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
