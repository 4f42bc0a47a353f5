package de.tandembote.channel;

import java.util.UUID;

/**
 * Keeps where a channel tries a message, so that a repetition goes there; implemented by whoever keeps the messages.
 */
public interface Attempts {

    /**
     * Keeps the place before the first byte goes there.
     *
     * @param place in the channel's own words, such as the id of a room
     */
    void startsIn(UUID message, String place);
}
