package de.tandembote.gathering;

import de.tandembote.programme.Role;

/** For whom a group event is. */
public enum Audience {
    MENTEES,
    MENTORS,
    /** Mentees and mentors. */
    BOTH,
    BOARD,
    ALL,
    /** Those whom the round file names one by one. */
    CHOSEN;

    /** Whether it is for everybody in this role of the round. */
    public boolean isFor(Role role) {
        return switch (this) {
            case MENTEES -> role == Role.MENTEE;
            case MENTORS -> role == Role.MENTOR;
            case BOTH -> role == Role.MENTEE || role == Role.MENTOR;
            case BOARD -> role == Role.BOARD;
            case ALL -> true;
            case CHOSEN -> false;
        };
    }
}
