package de.tandembote.setup;

/** For whom a person sits on the advisory board or the steering team. */
enum Seat {
    HEAD_OF_DEPARTMENT,
    EQUALITY_OFFICER,
    PERSONNEL_DEVELOPMENT,
    PERSONALRAT,
    COMPANIES,
    MENTORS,
    MENTEES
}
