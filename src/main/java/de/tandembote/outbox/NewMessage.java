package de.tandembote.outbox;

import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Content;
import de.tandembote.script.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to be sent.
 *
 * @param dedupeKey what may be sent only once; a second message with the same key is not queued
 * @param about what the message is about; a newer one about the same thing takes the place of one not sent yet; empty
 *     where nothing can take its place
 * @param message name of the text in the script, for whoever looks at the outbox
 * @param senderName the programme's name as shown beside the bot's address
 * @param replyLink the link whose token ties the answer to its question; null where nothing is asked
 * @param calendarLink the link whose token ties a calendar program's answer to the event; null where none is told of
 * @param unsubscribeLink the link by which a mail program ends such messages; null where it offers no such thing
 * @param inReplyTo the channel's identifier of the message that is answered; null where none is
 * @param taps the reactions that a chat offers below it
 * @param onlyBy the only channel on which it goes; null where it goes as the person prefers
 * @param mailing what many messages have in common that are held and called off together, see {@link Mailings}; null
 *     for one that stands alone
 * @param answersTo the person to whose own address answers go by mail; null where they come to the bot
 * @param notAfter from when on it no longer makes sense; null where it always does
 */
public record NewMessage(
        UUID recipient,
        String dedupeKey,
        String about,
        Purpose purpose,
        String message,
        String senderName,
        Content content,
        @Nullable UUID replyLink,
        @Nullable UUID calendarLink,
        @Nullable UUID unsubscribeLink,
        @Nullable String inReplyTo,
        List<String> taps,
        @Nullable ChannelKind onlyBy,
        @Nullable UUID mailing,
        @Nullable UUID answersTo,
        @Nullable Instant notAfter) {

    /** Stands between them where they are stored: none holds a space. */
    static final String BETWEEN_TAPS = " ";

    public NewMessage {
        taps = List.copyOf(taps);
    }

    /** On which it seems to go, as far as the message itself tells. */
    ChannelKind likelyChannel() {
        if (onlyBy != null) {
            return onlyBy;
        }
        return inReplyTo == null
                ? ChannelKind.EMAIL
                : ChannelKind.ofMessageId(inReplyTo).orElse(ChannelKind.EMAIL);
    }
}
