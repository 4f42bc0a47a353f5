package de.tandembote.script;

/** What somebody has said about an invitation to a group event. */
public enum EventAnswer {
    COMES,
    /** Would come, but all seats are taken. */
    WAITS,
    MAYBE,
    DECLINES
}
