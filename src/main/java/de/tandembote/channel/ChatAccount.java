package de.tandembote.channel;

/** The bot's own account in chat, where this installation has one. */
public interface ChatAccount {

    /** Where people write to the bot, such as @tandembote:example.org. */
    String id();

    /**
     * Tells somebody whose account is not known how to be known; not more than once a day. Called without an open transaction.
     * That it cannot be told is no fault.
     */
    void tellStranger(Address stranger);

    /** Tells somebody that the code just written opens nothing; of the same message not more than once. Otherwise as {@link #tellStranger}. */
    void tellOfWrongCode(Address stranger, String message);

    /**
     * Says something in a room of several people. Called without an open transaction. That it cannot be said is no fault:
     * nothing may depend on it.
     *
     * @param once names what is said: under the same name it is said once in the room, however often it is tried in a day
     */
    void say(String room, String text, String once);
}
