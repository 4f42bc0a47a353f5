package de.tandembote.gathering;

/** How somebody answered an invitation. */
public enum Way {
    /** The button of a calendar program. */
    BUTTON,
    /** A sentence in a mail or a chat. */
    WORDS,
    /** The page behind the personal link. */
    PAGE,
    /** A sign under a chat message. */
    REACTION
}
