package de.tandembote.channel;

import java.util.Optional;

/** Takes in what arrives; implemented by whoever keeps it. */
public interface Arrivals {

    /**
     * Keeps a message and how far its source has been read, in one transaction. When this returns, the message is
     * stored and may be flagged at its source. A message that is known already is no error and changes nothing.
     *
     * @param source names the mailbox or the account that is read
     * @param position how far the source is read with this message, in the channel's own words
     */
    void accept(RawMessage message, String source, String position);

    /** How far a source has been read; empty where it never was. */
    Optional<String> position(String source);
}
