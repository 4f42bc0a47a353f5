package de.tandembote.channel;

import java.util.List;
import java.util.UUID;

/** The bot's own account in chat, where this installation has one. */
public interface ChatAccount {

    /** Where people write to the bot, such as @tandembote:example.org. */
    String id();

    /**
     * Tells somebody whose account is not known how to be known; not more than once a day. Called without an open
     * transaction. That it cannot be told is no fault.
     */
    void tellStranger(Address stranger);

    /**
     * Tells somebody that the code just written opens nothing; of the same message not more than once. Otherwise as
     * {@link #tellStranger}.
     */
    void tellOfWrongCode(Address stranger, String message);

    /**
     * Says something in a room of several people. Called without an open transaction. That it cannot be said is no
     * fault: nothing may depend on it.
     *
     * @param once names what is said: under the same name it is said once in the room, however often it is tried in a
     *     day
     */
    void say(String room, String text, String once);

    /**
     * Asks something in a room of several people, with signs to tap below it. Called without an open transaction, and
     * again where it could not be said: under the same id it is said once in the room, however often it is tried in a
     * day.
     *
     * @param question names it wherever somebody reacts to it
     * @return whether it stands in the room
     */
    boolean ask(String room, String text, UUID question, List<String> taps);
}
