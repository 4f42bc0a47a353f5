package de.tandembote.programme;

import de.tandembote.store.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mentee and a mentor in a round. Never closed by itself: a person ends it, or the round does. */
@Entity
public class Tandem extends Stored {

    /** Whoever asks for a tandem asks for its round next: both come with one question to the database. */
    @ManyToOne(fetch = FetchType.EAGER)
    private Round round;

    private String label;
    private UUID menteeId;
    private UUID mentorId;

    @Enumerated(EnumType.STRING)
    private TandemState state = TandemState.PROPOSED;

    // Kept for whoever looks at the table.
    @SuppressWarnings("UnusedVariable")
    private @Nullable Instant releasedAt;

    private @Nullable Instant endedAt;
    private String reason = "";
    private @Nullable Instant lastActAt;
    private @Nullable Instant silenceToldAt;

    protected Tandem() {}

    public Tandem(Round round, String label, UUID menteeId, UUID mentorId) {
        this.round = round;
        this.label = label;
        this.menteeId = menteeId;
        this.mentorId = mentorId;
    }

    public UUID round() {
        return round.id();
    }

    /** What the participants' list calls the tandem; unique among those of its round that go on. */
    public String label() {
        return label;
    }

    public UUID mentee() {
        return menteeId;
    }

    public UUID mentor() {
        return mentorId;
    }

    public List<UUID> partners() {
        return List.of(menteeId, mentorId);
    }

    public boolean isOf(UUID person) {
        return menteeId.equals(person) || mentorId.equals(person);
    }

    /** The other one of the two. */
    public UUID partnerOf(UUID person) {
        if (!isOf(person)) {
            throw new IllegalArgumentException("person " + person + " is not in tandem " + id());
        }
        return menteeId.equals(person) ? mentorId : menteeId;
    }

    public TandemState state() {
        return state;
    }

    public boolean isActive() {
        return state == TandemState.ACTIVE;
    }

    /** From now on the partners may be told of each other, and the monthly cycle runs. */
    public void release(Instant now) {
        requireState(TandemState.PROPOSED);
        state = TandemState.ACTIVE;
        releasedAt = now;
    }

    /** Ended before the round does; the history stays. */
    public void end(String reason, Instant now) {
        requireState(TandemState.ACTIVE);
        state = TandemState.ENDED;
        this.reason = reason;
        endedAt = now;
    }

    /** One of the partners did something: silence is over. */
    void heard(Instant now) {
        lastActAt = now;
    }

    /** Whether one of the partners did something since this moment. */
    public boolean isHeardSince(Instant moment) {
        return lastActAt != null && !lastActAt.isBefore(moment);
    }

    /** Whether the coordinators know of the silence already; an act makes them be told of the next one. */
    public boolean isSilenceTold() {
        return silenceToldAt != null && !isHeardSince(silenceToldAt);
    }

    void silenceTold(Instant now) {
        silenceToldAt = now;
    }

    /** Why the tandem was ended early; empty while it goes on. */
    public String reason() {
        return reason;
    }

    /** When the tandem was ended early; empty while it goes on. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    private void requireState(TandemState required) {
        if (state != required) {
            throw new IllegalStateException("tandem " + id() + " is " + state + ", not " + required);
        }
    }
}
