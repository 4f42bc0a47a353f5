package de.tandembote.meeting;

/** What has become of a meeting. */
public enum MeetingState {
    /** One partner proposes, the other is asked. */
    PROPOSED,
    CONFIRMED,
    DECLINED,
    CANCELLED,
    /** Its time came before the other partner had answered. */
    LAPSED,
    /** It took place, and the session is logged. */
    HELD,
    /** It was agreed on but did not take place. */
    MISSED;

    /** Whether the meeting may still take place. */
    boolean isOpen() {
        return this == PROPOSED || this == CONFIRMED;
    }

    /** Whether what the two say to its time decides what becomes of it. */
    boolean hangsOnAnswers() {
        return isOpen() || this == DECLINED || this == CANCELLED;
    }
}
