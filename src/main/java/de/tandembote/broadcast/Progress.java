package de.tandembote.broadcast;

import de.tandembote.outbox.OutboxState;
import java.util.Map;

/**
 * How far a circular is.
 *
 * @param recipients to how many it goes, from the start on
 * @param messages how many of their messages are in which state; those not written yet are in none
 */
public record Progress(int recipients, Map<OutboxState, Integer> messages) {

    public Progress {
        messages = Map.copyOf(messages);
    }

    public int sent() {
        return in(OutboxState.SENT);
    }

    /** Refused for good, or taken and then sent back. */
    public int refused() {
        return in(OutboxState.FAILED) + in(OutboxState.BOUNCED);
    }

    /** Those who wish no circulars, and those without an address that works. */
    public int suppressed() {
        return in(OutboxState.SUPPRESSED);
    }

    /** Those of whom nobody knows whether they got it. */
    public int unknown() {
        return in(OutboxState.UNKNOWN);
    }

    /** Overdue before they could be sent. */
    public int expired() {
        return in(OutboxState.EXPIRED);
    }

    public int cancelled() {
        return in(OutboxState.CANCELLED);
    }

    /** Not sent yet. */
    public int waiting() {
        return recipients - finished();
    }

    /** Those of whom nothing more is to be done. */
    public int finished() {
        return messages.entrySet().stream()
                .filter(entry -> !entry.getKey().isOpen())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private int in(OutboxState state) {
        return messages.getOrDefault(state, 0);
    }
}
