package de.tandembote.understanding.time;

/** Whether a date tells of what was or of what will be. */
public enum Direction {
    PAST,
    FUTURE
}
