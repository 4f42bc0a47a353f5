/**
 * Reads round files and participant lists, checks them and tells every fault in them at once.
 *
 * @see de.tandembote.setup.RoundFile
 */
@ApplicationModule(
        allowedDependencies = {
            "broadcast",
            "campaign",
            "calendar",
            "channel",
            "datafile",
            "gathering",
            "people",
            "programme",
            "script",
            "store"
        })
@NullMarked
package de.tandembote.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
