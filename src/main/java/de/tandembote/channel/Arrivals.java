package de.tandembote.channel;

import java.util.List;
import java.util.Optional;

/** Takes in what arrives; implemented by whoever keeps it. */
public interface Arrivals {

    /**
     * Keeps messages, in their order, and how far their source has been read, in one transaction. When this returns,
     * they are stored and may be flagged at their source. A message that is known already is no error and changes
     * nothing.
     *
     * @param messages may be none, where the source is read further and there was nothing for us
     * @param source names the mailbox or the account that is read
     * @param position how far the source is read with these messages, in the channel's own words
     * @throws UnstorableMessage if one of them can never be kept; none of them is then
     */
    void accept(List<RawMessage> messages, String source, String position);

    /** How far a source has been read; empty where it never was. */
    Optional<String> position(String source);
}
