package de.tandembote.conversation;

import de.tandembote.inbox.CalendarAnswered;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody is answered.
 *
 * @param thread what the answer goes on with
 * @param cause the message, or the echo whose button was pressed: each text answers it once
 * @param inReplyTo the channel's identifier of the message that is answered; null where none is
 */
record Occasion(
        UUID writer,
        UUID round,
        UUID thread,
        UUID cause,
        @Nullable String inReplyTo) {

    /** Somebody's calendar program is answered, in a letter that goes on with nothing but the person. */
    static Occasion of(CalendarAnswered answered, UUID round) {
        return new Occasion(
                answered.person(),
                round,
                answered.person(),
                answered.inboxMessage(),
                answered.message().externalId());
    }
}
