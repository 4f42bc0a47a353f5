package de.tandembote.outbox;

import de.tandembote.script.Purpose;

/** Who goes first where many wait. */
final class Rank {

    private static final int FIRST = 0;
    private static final int IN_BETWEEN = 1;
    private static final int LAST = 2;

    private Rank() {}

    /** The lower, the sooner: somebody sits there and waits for an answer, and nobody for a letter to all. */
    static int of(Purpose purpose) {
        return switch (purpose) {
            case ANSWER -> FIRST;
            case REMINDER, EVENT, SERVICE, COORDINATION -> IN_BETWEEN;
            case SURVEY, BROADCAST, INFORMATION -> LAST;
        };
    }
}
