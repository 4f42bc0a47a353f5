package de.tandembote.inbox;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;

/**
 * What a node has taken from the pile and not begun with, for all who work on it at the same time. Where the database
 * is away when the rest is given back, it is everybody's again once its lease ends.
 */
final class Hand implements AutoCloseable {

    private final Pile pile;
    private final BooleanSupplier mayGoOn;
    private final Queue<Arrived> taken = new ArrayDeque<>();

    /** @param mayGoOn once it says no, nobody begins with anything */
    Hand(Pile pile, BooleanSupplier mayGoOn) {
        this.pile = pile;
        this.mayGoOn = mayGoOn;
    }

    /** The next message to work on; empty where there is none. Of several who ask, one takes more from the pile. */
    synchronized Optional<Arrived> next() {
        if (!mayGoOn.getAsBoolean()) {
            return Optional.empty();
        }
        if (taken.isEmpty()) {
            taken.addAll(pile.claim());
        }
        return Optional.ofNullable(taken.poll());
    }

    /** Leaves the rest to others. */
    @Override
    public synchronized void close() {
        if (!taken.isEmpty()) {
            pile.giveBack(taken);
        }
    }
}
