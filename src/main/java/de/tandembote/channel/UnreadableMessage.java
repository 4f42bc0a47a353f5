package de.tandembote.channel;

/** A message cannot be read; its text says why and holds nothing of what the message says. */
public final class UnreadableMessage extends RuntimeException {

    public UnreadableMessage(String reason) {
        super(reason);
    }

    public UnreadableMessage(String reason, Throwable cause) {
        super(reason, cause);
    }
}
