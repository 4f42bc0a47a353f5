package de.tandembote.campaign;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a planned message is for: one person, one tandem, or the round as a whole. */
record Whose(@Nullable UUID person, @Nullable UUID tandem) {

    static Whose round() {
        return new Whose(null, null);
    }

    static Whose person(UUID person) {
        return new Whose(person, null);
    }

    static Whose tandem(UUID tandem) {
        return new Whose(null, tandem);
    }

    /** Names it among all of a round, and among those of other rounds. */
    String in(UUID round) {
        if (tandem != null) {
            return tandem.toString();
        }
        return person == null ? round.toString() : round + ":" + person;
    }
}
