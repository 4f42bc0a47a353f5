package de.tandembote.channel;

/** A message cannot be read; its text says why and holds nothing of what the message says. */
public final class UnreadableMessage extends RuntimeException {

    private final String reason;

    public UnreadableMessage(String reason) {
        super(reason);
        this.reason = reason;
    }

    public UnreadableMessage(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** Why, in one sentence for a person. */
    public String reason() {
        return reason;
    }
}
