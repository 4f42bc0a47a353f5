package de.tandembote.channel;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that arrived, made readable.
 *
 * @param externalId the channel's identifier (Message-ID with its angle brackets); empty where it has none
 * @param sender who claims to have written it; null where no address can be read
 * @param headers every header as it came; empty for chat
 * @param tokens what stands behind the "+" of our own address wherever a recipient is named, most reliable first
 * @param answers our own messages which it names as answered, nearest first
 * @param subject decoded; empty where it has none
 * @param text the body as plain text with quotes and signature, lines ended by a line feed; made from the HTML where
 *     there is no plain text
 * @param calendar the iCalendar text that came with it, in whatever place of the mail; null where none did
 * @param failures what a delivery report says, one entry a recipient (RFC 3464); empty for anything else
 * @param disowned whether our own mail system found that the sender's domain disowns it (DMARC)
 * @param revision what it changes of a message before; null for a message of its own
 * @param group the room of several people in which it was said, to all of them; null for whatever is said to the bot
 *     alone
 */
public record IncomingMessage(
        ChannelKind channel,
        String externalId,
        @Nullable Address sender,
        Headers headers,
        List<String> tokens,
        List<UUID> answers,
        String subject,
        String text,
        @Nullable String calendar,
        List<FailedRecipient> failures,
        boolean disowned,
        @Nullable Revision revision,
        @Nullable String group) {

    public IncomingMessage {
        tokens = List.copyOf(tokens);
        answers = List.copyOf(answers);
        failures = List.copyOf(failures);
    }

    /** A message that nobody disowns. */
    public IncomingMessage(
            ChannelKind channel,
            String externalId,
            @Nullable Address sender,
            Headers headers,
            List<String> tokens,
            List<UUID> answers,
            String subject,
            String text,
            @Nullable String calendar,
            List<FailedRecipient> failures) {
        this(
                channel,
                externalId,
                sender,
                headers,
                tokens,
                answers,
                subject,
                text,
                calendar,
                failures,
                false,
                null,
                null);
    }

    /** The same message in place of one before: whoever answers it, answers that one. */
    public IncomingMessage inPlaceOf(String earlier) {
        return with(earlier, null, group);
    }

    /** The same message as a change of one before; null for none. */
    public IncomingMessage revising(@Nullable Revision before) {
        return with(externalId, before, group);
    }

    /** The same message as said in a room of several people; null for none. */
    public IncomingMessage saidIn(@Nullable String room) {
        return with(externalId, revision, room);
    }

    private IncomingMessage with(String id, @Nullable Revision before, @Nullable String room) {
        return new IncomingMessage(
                channel, id, sender, headers, tokens, answers, subject, text, calendar, failures, disowned, before,
                room);
    }

    /** A text of which nothing else is known. */
    public static IncomingMessage ofText(String text) {
        return new IncomingMessage(
                ChannelKind.EMAIL, "", null, Headers.none(), List.of(), List.of(), "", text, null, List.of());
    }

    /**
     * One recipient in a delivery report.
     *
     * @param status enhanced status code such as 5.1.1 (RFC 3463); empty where the report has none
     * @param delayed whether the other side goes on trying
     */
    public record FailedRecipient(Address recipient, String status, boolean delayed) {}
}
