package de.tandembote.setup;

/** What follows when a rule is broken. */
enum Strength {
    /** A fault: the round does not start like this. */
    HARD,
    /** A hint: it is wished for, and the coordinator decides. */
    SOFT
}
