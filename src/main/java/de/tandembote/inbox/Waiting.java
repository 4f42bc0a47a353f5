package de.tandembote.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that waits for a person's decision, without what it says.
 *
 * @param kind what it is, such as human; empty where it cannot be read
 * @param reason why it waits
 * @param sender the address that it claims to come from; empty where none can be read
 * @param question the question that it names as answered; null where it names none
 * @param round which it is about; null where nobody could say
 * @param concerned whose question was answered, or who may have written; null where neither is known
 */
public record Waiting(
        UUID id,
        InboxState state,
        String kind,
        String reason,
        String sender,
        @Nullable UUID question,
        @Nullable UUID round,
        @Nullable UUID concerned,
        Instant receivedAt) {

    /** Whether a person can say whose it is, so that it is worked on as that person's. */
    public boolean canCount() {
        return ReviewReason.of(reason).map(ReviewReason::isAboutTheSender).orElse(false);
    }
}
