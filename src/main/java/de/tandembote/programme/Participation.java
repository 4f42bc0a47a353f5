package de.tandembote.programme;

import de.tandembote.store.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person in a role of a round. */
@Entity
public class Participation extends Stored {

    /** Whether the person still takes part. */
    enum State {
        ACTIVE,
        LEFT
    }

    private UUID roundId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String seat;

    @Enumerated(EnumType.STRING)
    private State state = State.ACTIVE;

    private @Nullable LocalDate pausedUntil;

    protected Participation() {}

    public Participation(UUID roundId, UUID personId, Role role, String seat) {
        this.roundId = roundId;
        this.personId = personId;
        this.role = role;
        this.seat = seat;
    }

    public UUID round() {
        return roundId;
    }

    public UUID person() {
        return personId;
    }

    public Role role() {
        return role;
    }

    /** What the person stands for on the board, such as the staff council; empty where there is nothing to say. */
    public String seat() {
        return seat;
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    /** The last day on which the person wishes no messages. */
    public Optional<LocalDate> pausedUntil() {
        return Optional.ofNullable(pausedUntil);
    }

    public boolean isPausedOn(LocalDate day) {
        return pausedUntil != null && !day.isAfter(pausedUntil);
    }

    void pause(LocalDate until) {
        pausedUntil = until;
    }

    void resume() {
        pausedUntil = null;
    }

    /** The person stands for something else on the board now; tells whether anything is different. */
    public boolean takeSeat(String seat) {
        var changed = !this.seat.equals(seat);
        this.seat = seat;
        return changed;
    }

    /** The person is on the list again. */
    public void rejoin() {
        state = State.ACTIVE;
    }

    /** The person is no longer on the list. */
    public void leave() {
        state = State.LEFT;
    }
}
