package de.tandembote.portal;

/** What became of a decision. */
enum Outcome {
    /** The message counts as somebody's. */
    COUNTED,
    DONE,
    /** It was not said whose it is. */
    NOBODY,
    /** Somebody else was quicker. */
    LATE
}
