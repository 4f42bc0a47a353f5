package de.tandembote.programme;

/** The history of a tandem. Whether it is paused is a matter of its partners, see {@link Participation}. */
public enum TandemState {
    /** Matched, but the partners are not told yet. */
    PROPOSED,
    ACTIVE,
    /** Ended early. */
    ENDED,
    COMPLETED
}
