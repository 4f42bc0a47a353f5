package de.tandembote.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether messages leave, and how many wait.
 *
 * @param heldSince since when nothing leaves; null where the sending is not held
 * @param oldest when the first of those that wait was queued; null where none waits
 */
public record SendingState(
        @Nullable Instant heldSince, long waiting, @Nullable Instant oldest) {

    public boolean isHeld() {
        return heldSince != null;
    }
}
