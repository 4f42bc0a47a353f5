package de.tandembote.outbox;

/** What has become of a message that leaves. */
public enum OutboxState {
    /** Waits for its time. */
    QUEUED,
    /** Taken by one node for a while; goes back to {@link #QUEUED} when the lease ends. */
    CLAIMED,
    /** About to be handed over; committed before the first byte goes out. */
    SENDING,
    SENT,
    /** Refused for now; waits for the next attempt. */
    RETRY,
    /** Refused for good, or too often for now. */
    FAILED,
    /**
     * The node or the connection died when the other side may have taken it. Left only where that node lives after all
     * and tells what came of it.
     */
    UNKNOWN,
    /** The person wishes no such messages, or the address is known to be broken. */
    SUPPRESSED,
    /** A newer message about the same thing took its place before it was sent. */
    SUPERSEDED,
    /** Called off before it was sent. */
    CANCELLED,
    /** Its time was over before it could be sent. */
    EXPIRED,
    /** Taken by the other side, but a delivery report said that it never arrived. */
    BOUNCED;

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return switch (this) {
            case QUEUED, CLAIMED, SENDING, RETRY -> true;
            case SENT, FAILED, UNKNOWN, SUPPRESSED, SUPERSEDED, CANCELLED, EXPIRED, BOUNCED -> false;
        };
    }
}
