package de.tandembote.channel;

/** Of the messages handed over, one can never be kept, however often it is tried. Holds nothing of what it says. */
public final class UnstorableMessage extends RuntimeException {

    /** @param state by which the database says why (SQLSTATE) */
    public UnstorableMessage(String state) {
        super("the database refuses it with " + state);
    }
}
