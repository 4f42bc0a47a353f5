package de.tandembote.script;

/** How a programme writes nouns for women, men and everybody else in German. */
public enum Notation {
    /** Mentorinnen und Mentoren. */
    PAIR,
    /** Mentor*innen. */
    STAR,
    /** Mentor:innen. */
    COLON
}
