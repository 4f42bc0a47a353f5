package de.tandembote.channel;

/** Where messages wait to be fetched, such as a mailbox. */
public interface Source {

    /**
     * Fetches whatever has come since the last time and hands it to {@link Arrivals}; waits for another reader of the
     * same source in this process.
     *
     * @throws java.io.UncheckedIOException if the source cannot be reached; what was handed over until then stays
     */
    void readNew();
}
