package de.tandembote.inbox;

import de.tandembote.channel.Address;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said something in a room of several people, most of it to the others; published in the transaction that ends
 * the work on the message.
 *
 * @param room where it was said, for answering there
 * @param sender from which account; null where that cannot be read
 * @param answers what the bot said there before, by its ids, and this answers, nearest first
 * @param text what was said, or the sign of a reaction to what the bot said
 */
public record SaidInGroup(
        UUID inboxMessage, String room, @Nullable Address sender, List<UUID> answers, String text) {

    public SaidInGroup {
        answers = List.copyOf(answers);
    }
}
