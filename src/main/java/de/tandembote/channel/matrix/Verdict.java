package de.tandembote.channel.matrix;

/** What is to be done about a room in which the bot is. */
sealed interface Verdict {

    /** Nothing has changed, and what is said there counts. */
    record Goes() implements Verdict {}

    /** Nothing is said there to the bot, and it needs do nothing. */
    record Silent() implements Verdict {}

    /**
     * The bot talks with one person there.
     *
     * @param isNew whether it did not know the room before
     */
    record Talks(String person, Room.State state, boolean isNew) implements Verdict {}

    /** The room goes on in another one. */
    record Moved(String successor) implements Verdict {}

    /**
     * The bot cannot talk there with anybody.
     *
     * @param notice what it says before it goes; empty for nothing
     * @param person with whom it talked there up to now; empty where with nobody
     */
    record Ended(String notice, String person) implements Verdict {}
}
