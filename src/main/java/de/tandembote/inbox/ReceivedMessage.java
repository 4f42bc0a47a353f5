package de.tandembote.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message of the inbox, for whoever wants to know what became of it; never its text.
 *
 * @param kind what it is, such as human or auto_reply; empty while nobody has looked at it
 * @param reason why it is in this state, or what decided its kind; for a person to read
 * @param person who wrote it; null where that is not known
 */
public record ReceivedMessage(
        UUID id,
        InboxState state,
        String kind,
        String reason,
        @Nullable UUID person,
        Instant receivedAt) {}
