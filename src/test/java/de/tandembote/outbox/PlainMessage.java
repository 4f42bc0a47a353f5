package de.tandembote.outbox;

import de.tandembote.channel.Content;
import de.tandembote.script.Purpose;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message that answers nothing, encloses nothing and takes no other's place: all that a test needs to see it leave. */
public final class PlainMessage {

    private PlainMessage() {}

    public static NewMessage to(
            UUID recipient,
            String dedupeKey,
            Purpose purpose,
            String message,
            String senderName,
            Content content,
            @Nullable UUID replyLink) {
        return new NewMessage(
                recipient,
                dedupeKey,
                "",
                purpose,
                message,
                senderName,
                content,
                replyLink,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null);
    }
}
