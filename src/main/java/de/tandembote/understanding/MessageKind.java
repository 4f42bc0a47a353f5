package de.tandembote.understanding;

/** What a message is, before anybody asks what it says. */
public enum MessageKind {
    HUMAN,
    AUTO_REPLY,
    BOUNCE,
    CALENDAR_REPLY,
    LIST,
    /** Our own mail came back. */
    OWN,
    /** Nothing is left once quotes and signature are gone. */
    EMPTY
}
