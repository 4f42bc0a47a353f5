package de.tandembote.outbox;

import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Content;
import de.tandembote.script.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that this node has claimed, with all that is needed to hand it over.
 *
 * @param claimedBy by which claim; another node that takes the message later has one of its own
 * @param outdated a newer message about the same thing was queued while this one could not be replaced: as it was on
 *     its way, or as both were queued at the same time
 */
record QueuedMessage(
        UUID id,
        UUID claimedBy,
        UUID recipient,
        Purpose purpose,
        String senderName,
        Content content,
        List<String> taps,
        @Nullable ChannelKind onlyBy,
        @Nullable UUID answersTo,
        @Nullable UUID replyLink,
        @Nullable UUID calendarLink,
        @Nullable UUID unsubscribeLink,
        @Nullable String inReplyTo,
        @Nullable Instant notAfter,
        int attempts,
        @Nullable Instant firstTried,
        @Nullable Attempt attempt,
        boolean outdated) {

    /** By which it is tried first: where it may be already, else on the first of the ways that are open. */
    ChannelKind firstChannel(List<Way> open) {
        return attempt == null ? open.getFirst().kind() : attempt.kind();
    }

    int rank() {
        return Rank.of(purpose);
    }

    boolean isExpiredAt(Instant now) {
        return notAfter != null && !now.isBefore(notAfter);
    }
}
