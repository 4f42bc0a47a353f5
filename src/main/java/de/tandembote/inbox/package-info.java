/**
 * Every message that arrives: stored raw, once, in order, and told apart.
 *
 * @see de.tandembote.inbox.Inbox
 */
@ApplicationModule(
        allowedDependencies = {"calendar", "channel", "outbox", "people", "link", "understanding", "settings", "store"})
@NullMarked
package de.tandembote.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
