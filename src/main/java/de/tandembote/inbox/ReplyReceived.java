package de.tandembote.inbox;

import de.tandembote.channel.IncomingMessage;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person wrote to the bot; published in the transaction that ends the work on the message.
 *
 * @param inboxMessage its row, for whoever wants a person to look at it
 * @param person who wrote; the address was compared with the owner of the token
 * @param question the question that it answers; null where that is not known
 * @param event the group event or tandem meeting to whose calendar address the person wrote; null for every other
 *     address
 * @param reply what the person wrote, without quotes and signature; empty where nothing is left
 * @param message the whole message, for threading the answer
 */
public record ReplyReceived(
        UUID inboxMessage,
        UUID person,
        @Nullable UUID question,
        @Nullable UUID event,
        String reply,
        IncomingMessage message,
        Instant receivedAt) {}
