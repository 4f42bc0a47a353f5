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
}
