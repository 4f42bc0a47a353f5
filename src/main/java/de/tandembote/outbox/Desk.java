package de.tandembote.outbox;

import de.tandembote.channel.ChannelKind;
import org.jspecify.annotations.Nullable;

/** One connection's place at the {@link Ledger}: what was taken is written down together with what comes next. */
final class Desk {

    private final Ledger ledger;
    private Ledger.@Nullable Taken taken;

    Desk(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Whether a message may be handed over now, see {@link Ledger#write}. */
    boolean starts(QueuedMessage message, ChannelKind channel) {
        var mayGo = ledger.write(taken, new Ledger.Next(message, channel));
        taken = null;
        return mayGo;
    }

    /** The other side has taken a message; to be followed by {@link #starts} or {@link #clears}. */
    void took(QueuedMessage message, String externalId) {
        taken = new Ledger.Taken(message, externalId);
    }

    /** Nobody knows when the next one comes: what was taken is written down alone. */
    void clears() {
        if (taken != null) {
            ledger.write(taken, null);
            taken = null;
        }
    }
}
