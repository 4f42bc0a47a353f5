package de.tandembote.broadcast;

import de.tandembote.store.Stored;
import jakarta.persistence.Entity;
import java.util.UUID;

/** Somebody on the address list of a round that has not begun. */
@Entity
class Informed extends Stored {

    private UUID roundId;
    private UUID personId;

    protected Informed() {}

    Informed(UUID round, UUID person) {
        this.roundId = round;
        this.personId = person;
    }

    UUID round() {
        return roundId;
    }

    UUID person() {
        return personId;
    }
}
