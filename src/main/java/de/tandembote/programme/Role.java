package de.tandembote.programme;

/** What a person does in a round. */
public enum Role {
    MENTEE,
    MENTOR,
    /** Accompanies the round, for one administration or for all. */
    COORDINATOR,
    /** Sits on the advisory board or in the steering team. */
    BOARD,
    /** From outside, leads workshops or moderates. */
    FACILITATOR,
    EVALUATOR
}
