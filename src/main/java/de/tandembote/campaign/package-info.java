/**
 * Who gets what and when: the plan of a round, reminders and notices.
 *
 * @see de.tandembote.campaign.Campaigns
 */
@ApplicationModule(
        allowedDependencies = {
            "broadcast",
            "channel",
            "conversation",
            "inbox",
            "outbox",
            "link",
            "meeting",
            "gathering",
            "survey",
            "calendar",
            "programme",
            "people",
            "script",
            "store"
        })
@NullMarked
package de.tandembote.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
