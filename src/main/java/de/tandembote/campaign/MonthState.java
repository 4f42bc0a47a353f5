package de.tandembote.campaign;

/** What a month of a tandem was like; nothing finer is shown to anybody. */
public enum MonthState {
    /** Not begun. */
    AHEAD,
    /** Reminded, and nothing heard of yet. */
    REMINDED,
    /** Reminded, and nothing heard of till its end. */
    SILENT,
    PLANNED,
    MET,
    /** The tandem said that it did not meet. */
    NO_SESSION,
    PAUSED
}
