package de.tandembote.setup;

import de.tandembote.programme.Role;

/** The part that a person of a participant list has in a tandem. */
enum Part {
    MENTEE,
    MENTOR;

    Role role() {
        return this == MENTEE ? Role.MENTEE : Role.MENTOR;
    }

    /** The word in a sentence about so many of them. */
    String word(int count) {
        var word = this == MENTEE ? "mentee" : "mentor";
        return count == 1 ? word : word + "s";
    }
}
