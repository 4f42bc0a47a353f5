package de.tandembote.link;

import java.util.UUID;

/**
 * What a token stands for.
 *
 * @param object what the link is about, by its purpose
 */
public record Link(UUID id, LinkPurpose purpose, UUID person, UUID object, State state) {

    /** Whether a link still opens. */
    public enum State {
        OPEN,
        EXPIRED,
        REVOKED
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
