package de.tandembote.setup;

/** How a person who is in no tandem accompanies a round. */
enum CoordinatorRole {
    COORDINATOR,
    /** Sits on the advisory board (Beirat) or the steering team. */
    BOARD,
    /** Leads workshops or group coachings from outside. */
    FACILITATOR,
    /** Evaluates the programme from outside, such as a university. */
    EVALUATOR
}
