package de.tandembote.gathering;

/** For whom a group event is. */
public enum Audience {
    MENTEES,
    MENTORS,
    /** Mentees and mentors. */
    BOTH,
    BOARD,
    ALL,
    /** Those whom the round file names one by one. */
    CHOSEN
}
