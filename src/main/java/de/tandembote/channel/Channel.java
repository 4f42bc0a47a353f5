package de.tandembote.channel;

/** A way on which messages leave. */
public interface Channel {

    ChannelKind kind();

    /**
     * Hands one message to the other side and waits for its word. Called without an open transaction and by several
     * threads at once. Does not throw for anything that can go wrong on the way.
     */
    Delivery deliver(OutgoingMessage message);

    /**
     * Whether the other side knows a message by its id, so that handing it over again cannot double it. Where not, a message
     * is never handed over again while its fate is unknown.
     */
    default boolean knowsRepeats() {
        return false;
    }
}
