package de.tandembote.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message of the outbox, for whoever wants to know what became of it.
 *
 * @param replyLink the link that its answer comes by; null where nothing was asked
 * @param reason why it is in this state, for a person to read; empty where there is nothing to say
 * @param finishedAt when it left or was given up; null while it waits
 */
public record SentMessage(
        UUID id,
        UUID recipient,
        String message,
        String subject,
        OutboxState state,
        String reason,
        @Nullable UUID replyLink,
        Instant queuedAt,
        @Nullable Instant finishedAt) {}
