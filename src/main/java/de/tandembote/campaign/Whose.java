package de.tandembote.campaign;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom or what a planned message is for: one person, one tandem, those of one group event, or the round as a whole. */
record Whose(
        @Nullable UUID person,
        @Nullable UUID tandem,
        @Nullable UUID gathering) {

    static Whose round() {
        return new Whose(null, null, null);
    }

    static Whose person(UUID person) {
        return new Whose(person, null, null);
    }

    static Whose tandem(UUID tandem) {
        return new Whose(null, tandem, null);
    }

    static Whose gathering(UUID gathering) {
        return new Whose(null, null, gathering);
    }

    /** Names it among all of a round, and among those of other rounds. */
    String in(UUID round) {
        if (tandem != null) {
            return tandem.toString();
        }
        if (gathering != null) {
            return gathering.toString();
        }
        return person == null ? round.toString() : round + ":" + person;
    }
}
