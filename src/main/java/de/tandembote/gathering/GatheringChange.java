package de.tandembote.gathering;

/** What is different about a group event that was moved; each of these is sent to all who are invited. */
public enum GatheringChange {
    /** Everybody is asked anew. */
    TIME,
    /** Where it is, in a house or by video. */
    PLACE,
    /** The title or the description. */
    OTHER
}
