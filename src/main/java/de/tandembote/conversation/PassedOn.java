package de.tandembote.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person must read what somebody wrote to the bot, or get in touch.
 *
 * @param person who wrote, or whose question was answered by somebody else
 * @param tandem null where it cannot be said which one it is about
 * @param inboxMessage where the message waits
 */
public record PassedOn(UUID person, @Nullable UUID tandem, UUID inboxMessage, Why why) {

    /** Why the bot does not answer alone. */
    public enum Why {
        /** The writer wishes to speak with a person. */
        WISHED,
        /** The bot does not know what to make of it, or it is not meant for the bot. */
        UNCLEAR
    }
}
