package de.tandembote.gathering;

/** The kinds of group events. */
public enum GatheringKind {
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
