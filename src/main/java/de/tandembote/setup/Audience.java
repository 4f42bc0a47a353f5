package de.tandembote.setup;

/** Who is invited to a group event. */
enum Audience {
    MENTEES,
    MENTORS,
    /** Mentees and mentors. */
    BOTH,
    /** The advisory board or steering team. */
    BOARD,
    /** Mentees, mentors and all who accompany the round. */
    ALL
}
