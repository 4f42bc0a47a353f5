package de.tandembote.channel;

import java.util.Optional;

/** A way on which messages leave. */
public interface Channel {

    ChannelKind kind();

    /** How many messages it carries at the same time; those to one person are handed over one after the other. */
    default int breadth() {
        return 1;
    }

    /** Writes a message as it is handed over; a message that cannot be written is refused at the hand-over. */
    Parcel pack(OutgoingMessage message);

    /** Writes one message and hands it over. */
    default Delivery deliver(OutgoingMessage message) {
        return pack(message).handOver();
    }

    /**
     * Takes up a message where it was tried before, whatever has become of the person's ways meanwhile: handed over
     * anywhere else it could arrive twice. Called as {@link #deliver} is.
     *
     * @param message to the address at which the person is reached now, on this channel or another
     * @param place where it was tried, as kept in {@link Attempts}
     * @return empty where it surely did not get there and cannot, so that it may go any way
     */
    default Optional<Delivery> repeat(OutgoingMessage message, String place) {
        return Optional.empty();
    }

    /**
     * Whether the other side knows a message by its id, so that handing it over again cannot double it. Where not, a
     * message is never handed over again while its fate is unknown.
     */
    default boolean knowsRepeats() {
        return false;
    }
}
