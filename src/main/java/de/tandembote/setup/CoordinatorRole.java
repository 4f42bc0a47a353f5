package de.tandembote.setup;

import de.tandembote.programme.Role;

/** How a person who is in no tandem accompanies a round. */
enum CoordinatorRole {
    COORDINATOR,
    /** Sits on the advisory board (Beirat) or the steering team. */
    BOARD,
    /** Leads workshops or group coachings from outside. */
    FACILITATOR,
    /** Evaluates the programme from outside, such as a university. */
    EVALUATOR;

    Role role() {
        return switch (this) {
            case COORDINATOR -> Role.COORDINATOR;
            case BOARD -> Role.BOARD;
            case FACILITATOR -> Role.FACILITATOR;
            case EVALUATOR -> Role.EVALUATOR;
        };
    }
}
