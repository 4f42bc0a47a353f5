package de.tandembote.gathering;

/** Whether somebody has a seat at a group event. */
public enum Seat {
    NONE,
    SEAT,
    /** On the waiting list. */
    WAITING
}
