package de.tandembote.channel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message for one address, ready to be handed over.
 *
 * @param id names the message for ever; the same id is never delivered twice by us, and a channel derives its own
 *     identifier from it (Message-ID, transaction id)
 * @param to the recipient's address
 * @param toName the recipient's name as shown beside the address
 * @param senderName the programme's name as shown beside our address
 * @param written the moment at which it is handed over, for the {@code Date} header
 * @param replyToken what ties an answer to its question; null where no answer is asked for
 * @param answersTo whose address gets the answers instead of ours; null for ours
 * @param calendarToken what ties a calendar program's answer to the event; null where none is told of
 * @param unsubscribeAddress what ends such messages once it is called (RFC 8058); null where nothing does
 * @param bounceToken what ties a delivery report to this message
 * @param firstTried when it was handed over for the first time; null where it never was
 * @param taps reactions that a chat offers below the message; nothing for other channels
 * @param inReplyTo the channel's identifier of the message that this one answers; null where it answers none
 */
public record OutgoingMessage(
        UUID id,
        Address to,
        String toName,
        String senderName,
        Instant written,
        Content content,
        @Nullable String replyToken,
        @Nullable Address answersTo,
        @Nullable String calendarToken,
        @Nullable String unsubscribeAddress,
        String bounceToken,
        @Nullable Instant firstTried,
        List<String> taps,
        @Nullable String inReplyTo) {}
