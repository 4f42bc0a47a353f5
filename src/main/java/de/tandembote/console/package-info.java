/**
 * The coordinators' pages: who signed in by a link in a mail sees the rounds that are hers to coordinate, and no other.
 *
 * <p>A page is a controller method below {@link de.tandembote.console.ConsolePaths#HOME} that asks for what it may
 * show: an {@link de.tandembote.console.OwnRound} parameter is the round in the path, and there is no page where the
 * person does not coordinate it. Everything else, from the frame to the headers, comes by itself.
 */
@ApplicationModule(
        allowedDependencies = {
            "broadcast",
            "channel",
            "datafile",
            "link",
            "inbox",
            "conversation",
            "campaign",
            "gathering",
            "programme",
            "people",
            "script",
            "survey"
        })
@NullMarked
package de.tandembote.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
