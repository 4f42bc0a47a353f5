package de.tandembote.channel;

/** A way on which messages leave. */
public interface Channel {

    ChannelKind kind();

    /**
     * Hands one message to the other side and waits for its word. Called without an open transaction and by several
     * threads at once. Does not throw for anything that can go wrong on the way.
     */
    Delivery deliver(OutgoingMessage message);
}
