package de.tandembote.console;

import de.tandembote.programme.TandemState;

/** How it is with a tandem, in the order in which it is told. */
enum TandemStanding {
    ACTIVE,
    PAUSED,
    PROPOSED,
    ENDED,
    COMPLETED;

    /**
     * The standing of a tandem.
     *
     * @param paused whether one of its partners pauses
     */
    static TandemStanding of(TandemState state, boolean paused) {
        return switch (state) {
            case ACTIVE -> paused ? PAUSED : ACTIVE;
            case PROPOSED -> PROPOSED;
            case ENDED -> ENDED;
            case COMPLETED -> COMPLETED;
        };
    }
}
