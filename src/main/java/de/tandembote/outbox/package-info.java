/**
 * Every message that leaves: queued in the caller's transaction, delivered later, its fate kept.
 *
 * @see de.tandembote.outbox.Outbox
 */
@ApplicationModule(allowedDependencies = {"channel", "people", "link", "script", "settings", "store"})
@NullMarked
package de.tandembote.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
