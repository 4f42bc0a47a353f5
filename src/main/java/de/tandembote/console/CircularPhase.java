package de.tandembote.console;

import de.tandembote.broadcast.Broadcast;
import de.tandembote.broadcast.Progress;

/** How far a circular has come, as its page shows it. */
enum CircularPhase {
    DRAFT,
    SCHEDULED,
    SENDING,
    PAUSED,
    /** Of every message it is clear what has become of it. */
    DONE,
    CANCELLED,
    EXPIRED;

    static CircularPhase of(Broadcast circular, Progress progress) {
        return switch (circular.state()) {
            case DRAFT -> DRAFT;
            case SCHEDULED -> SCHEDULED;
            case SENDING -> progress.waiting() == 0 ? DONE : SENDING;
            case PAUSED -> progress.waiting() == 0 ? DONE : PAUSED;
            case CANCELLED -> CANCELLED;
            case EXPIRED -> EXPIRED;
        };
    }

    /** Whether text and recipients can still change. */
    public boolean isOpen() {
        return this == DRAFT || this == SCHEDULED;
    }

    /** Whether its numbers can change while somebody looks. */
    public boolean isUnderWay() {
        return this == SENDING || this == PAUSED;
    }
}
