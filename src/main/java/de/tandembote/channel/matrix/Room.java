package de.tandembote.channel.matrix;

import java.time.Instant;

/**
 * A room in which the bot talks, or has talked, with one person.
 *
 * @param person the Matrix ID of that person
 * @param since when its state became this
 */
record Room(String id, String person, State state, Instant since) {

    enum State {
        /** The bot has invited; the person has not come yet. */
        INVITED,
        /** Both are there. */
        OPEN,
        /** One of the two has left, or more people have come, or it is encrypted: nothing is said there any more. */
        CLOSED,
        /** The person never came, and nobody has read what was said there; nothing is said there any more. */
        UNHEARD,
        /** The bot could not look at it: nothing is said there until it can, at the next event. */
        UNCLEAR
    }

    /** Whether the bot says something there. */
    boolean isUsable() {
        return state == State.OPEN || state == State.INVITED;
    }
}
