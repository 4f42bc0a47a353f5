package de.tandembote.inbox;

import de.tandembote.calendar.CalendarAnswer;
import de.tandembote.channel.IncomingMessage;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's calendar program answered an invitation; published in the transaction that ends the work on the message.
 *
 * @param inboxMessage its row, for whoever wants a person to look at it
 * @param person whose calendar it is
 * @param event the group event or tandem meeting to whose address it came; null where it came to the bot's plain
 *     address
 * @param reply what the person wrote beside it; empty where nothing
 */
public record CalendarAnswered(
        UUID inboxMessage,
        UUID person,
        @Nullable UUID event,
        CalendarAnswer answer,
        String reply,
        IncomingMessage message,
        Instant receivedAt) {
    /** The same button with nothing written beside it. */
    public CalendarAnswered withoutRemark() {
        return new CalendarAnswered(inboxMessage, person, event, answer, "", message, receivedAt);
    }
}
