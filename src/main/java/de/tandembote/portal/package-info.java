/**
 * The pages and calendars behind a personal link: no account, no cookie; a page shows, only a button changes anything.
 *
 * @see de.tandembote.link.Links
 */
@ApplicationModule(
        allowedDependencies = {
            "channel",
            "link",
            "inbox",
            "conversation",
            "campaign",
            "meeting",
            "gathering",
            "calendar",
            "programme",
            "people",
            "script",
            "survey"
        })
@NullMarked
package de.tandembote.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
