/**
 * What a coordinator writes to many at once: to whom, when, how far it is, and that answers reach whoever wrote it.
 *
 * @see de.tandembote.broadcast.Circulars
 */
@ApplicationModule(
        allowedDependencies = {
            "channel",
            "calendar",
            "conversation",
            "datafile",
            "gathering",
            "inbox",
            "outbox",
            "people",
            "programme",
            "script",
            "store"
        })
@NullMarked
package de.tandembote.broadcast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
