package de.tandembote.campaign;

/** What became of a message of a round. */
public enum PlannedState {
    /** Its time has not come. */
    PLANNED,
    /** Its condition held: it was given to the outbox. */
    SENT,
    /** Its condition did not hold. */
    NOT_NEEDED,
    /** The tandem paused. */
    PAUSED,
    /**
     * Its day was over before the round was loaded, its tandem no longer goes on, or it was called off with all that
     * waited.
     */
    SKIPPED,
    /** It could not be written; the log says why. */
    FAILED
}
