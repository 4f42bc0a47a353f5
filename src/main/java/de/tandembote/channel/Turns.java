package de.tandembote.channel;

import java.time.Duration;

/** Lets one node at a time read a source. */
public interface Turns {

    /**
     * Makes it this node's turn for so long, or for so long again.
     *
     * @param source names the mailbox or the account that is read
     * @return false while it is another node's turn
     */
    boolean take(String source, Duration time);

    /** Lets another node read at once; nothing happens where it is not this node's turn. */
    void end(String source);
}
