package de.tandembote.channel;

/** A message in its channel's own form: whatever can be done without the other side is done. */
@FunctionalInterface
public interface Parcel {

    /**
     * Hands it to the other side and waits for its word. Called without an open transaction and by several threads at
     * once. Does not throw for anything that can go wrong on the way.
     */
    Delivery handOver();
}
