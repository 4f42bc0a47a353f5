package de.tandembote.broadcast;

/** How a person's tandem stands, as far as it matters to who writes to many. */
public enum TandemStanding {
    ACTIVE,
    /** One of the two wishes no messages for now. */
    PAUSED,
    /** Ended early, or completed. */
    OVER,
    /** In none that the person knows of. */
    NONE
}
