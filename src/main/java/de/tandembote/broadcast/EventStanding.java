package de.tandembote.broadcast;

/** What an invited person has said to a group event. */
public enum EventStanding {
    COMES,
    /** Has said to come, and there is no seat yet. */
    WAITS,
    MAYBE,
    DECLINES,
    /** Nothing so far. */
    OPEN
}
