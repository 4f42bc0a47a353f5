package de.tandembote.broadcast;

/** Something was to be done with a circular that is not possible any more, mostly since somebody else was quicker. */
public final class TooLate extends RuntimeException {

    private final BroadcastState state;

    TooLate(BroadcastState state) {
        super("the circular is " + state);
        this.state = state;
    }

    /** What has become of it meanwhile. */
    public BroadcastState state() {
        return state;
    }
}
