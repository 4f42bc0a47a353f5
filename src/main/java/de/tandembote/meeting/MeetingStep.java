package de.tandembote.meeting;

/** What changes for a meeting by what one of the two says to its time. */
enum MeetingStep {
    NONE,
    CONFIRMED,
    DECLINED,
    CANCELLED,
    /** It takes place after all, or is a question again. */
    RESTORED,
    /** Whoever had said no does not any more, but meanwhile the other one has. */
    STILL_OFF
}
