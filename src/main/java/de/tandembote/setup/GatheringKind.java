package de.tandembote.setup;

/** The kinds of group events. */
enum GatheringKind {
    OPENING,
    WORKSHOP,
    SEMINAR,
    NETWORK_MEETING,
    GROUP_COACHING,
    MENTORS_EXCHANGE,
    GROUP_PROJECT,
    INTERIM_REVIEW,
    BOARD_MEETING,
    CLOSING
}
