package de.tandembote.channel;

/** Where messages wait to be fetched, such as a mailbox. */
public interface Source {

    /**
     * Fetches whatever has come since the last time and hands it to {@link Arrivals}. Where another reader of the same
     * source in this process is at it, that one takes in what comes.
     *
     * @throws java.io.UncheckedIOException if the source cannot be reached; what was handed over until then stays
     */
    void readNew();
}
