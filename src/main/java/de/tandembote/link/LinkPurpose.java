package de.tandembote.link;

/** What a personal link is for. */
public enum LinkPurpose {
    /** The reply address of one question to one person; the object is the question. */
    REPLY
}
