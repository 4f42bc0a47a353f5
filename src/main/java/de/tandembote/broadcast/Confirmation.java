package de.tandembote.broadcast;

import de.tandembote.store.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A question in the coordinators' room whether a circular is to be sent as it was shown there. */
@Entity
class Confirmation extends Stored {

    private static final Duration GOOD_FOR = Duration.ofHours(1);

    enum State {
        /** To be said in the room. */
        NEW,
        /** It stands in the room. */
        ASKED,
        /** The circular is on its way, and its end is still to be told. */
        BEGUN
    }

    private UUID broadcastId;
    private String room;
    private int recipients;

    /** Which edition of the circular was shown. */
    private int edition;

    /** Whether it was asked before, with another number. */
    private boolean again;

    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.NEW;

    protected Confirmation() {}

    Confirmation(Broadcast broadcast, String room, int recipients, boolean again, Instant now) {
        this.broadcastId = broadcast.id();
        this.room = room;
        this.recipients = recipients;
        this.edition = broadcast.edition();
        this.again = again;
        this.askedAt = now;
    }

    UUID broadcast() {
        return broadcastId;
    }

    String room() {
        return room;
    }

    int recipients() {
        return recipients;
    }

    boolean isAgain() {
        return again;
    }

    boolean isNew() {
        return state == State.NEW;
    }

    boolean isOpen() {
        return state != State.BEGUN;
    }

    boolean isOverAt(Instant now) {
        return !now.isBefore(askedAt.plus(GOOD_FOR));
    }

    /** Whether what was shown is what would be sent. */
    boolean shows(Broadcast broadcast) {
        return broadcast.state() == BroadcastState.DRAFT && broadcast.edition() == edition;
    }

    void stands() {
        if (state == State.NEW) {
            state = State.ASKED;
        }
    }

    void begin() {
        state = State.BEGUN;
    }
}
