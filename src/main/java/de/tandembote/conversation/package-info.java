/**
 * What was asked, what the answer does, what is said next to the writer.
 *
 * @see de.tandembote.conversation.Letters
 */
@ApplicationModule(
        allowedDependencies = {
            "channel",
            "inbox",
            "outbox",
            "link",
            "script",
            "understanding",
            "meeting",
            "gathering",
            "survey",
            "calendar",
            "programme",
            "people",
            "settings",
            "store"
        })
@NullMarked
package de.tandembote.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
