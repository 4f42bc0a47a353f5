package de.tandembote.broadcast;

/** What has become of a circular. Whether one that is being sent is done, its messages tell. */
public enum BroadcastState {
    DRAFT,
    /** Begins by itself at its time. */
    SCHEDULED,
    SENDING,
    /** Nothing of it leaves until somebody lets it go on. */
    PAUSED,
    /** Called off; what was sent by then is sent. */
    CANCELLED,
    /** Its time was over before it could begin. */
    EXPIRED
}
