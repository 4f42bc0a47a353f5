package de.tandembote.understanding;

/** Whether a date tells of what was or of what will be. */
enum Direction {
    PAST,
    FUTURE
}
