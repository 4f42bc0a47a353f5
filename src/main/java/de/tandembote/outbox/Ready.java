package de.tandembote.outbox;

import de.tandembote.channel.Address;
import de.tandembote.channel.OutgoingMessage;
import de.tandembote.channel.Parcel;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * A claimed message with all that was looked up and written for it, so that a connection has only to hand it over.
 *
 * @param open the ways to the person, at least one, in the order in which they are tried
 * @param written the message as it is handed over to one of the addresses
 * @param parcel what goes the first of the ways
 * @param lookedAt when it was looked whether the person wants it, and where it goes
 */
record Ready(
        QueuedMessage message,
        List<Way> open,
        Function<Address, OutgoingMessage> written,
        Parcel parcel,
        Instant lookedAt) {

    Way first() {
        return open.getFirst();
    }
}
