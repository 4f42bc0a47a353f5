package de.tandembote.inbox;

/** What has become of a message that arrived. */
public enum InboxState {
    RECEIVED,
    /** One node works on it for a while; another takes over when the lease ends. */
    WORKING,
    DONE,
    /** It cannot be worked on; kept with the reason. */
    PARKED,
    /** A person must look at it; kept with the reason. */
    REVIEW
}
