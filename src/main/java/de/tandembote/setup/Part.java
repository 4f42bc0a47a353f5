package de.tandembote.setup;

/** The part that a person of a participant list has in a tandem. */
enum Part {
    MENTEE,
    MENTOR;

    /** The word in a sentence about so many of them. */
    String word(int count) {
        var word = this == MENTEE ? "mentee" : "mentor";
        return count == 1 ? word : word + "s";
    }
}
