package de.tandembote.channel;

import java.time.Duration;

/** What became of a message that was handed over. Reasons never hold an address or a text. */
public sealed interface Delivery {

    /**
     * The other side has taken the message.
     *
     * @param externalId the channel's identifier of the message, such as its Message-ID
     */
    record Accepted(String externalId) implements Delivery {}

    /** Refused for now, or cut off: a later attempt may succeed. */
    record TryLater(String reason) implements Delivery {}

    /**
     * Nobody was there, or nobody is let in: a later attempt may succeed, and until this pause is over no other message
     * needs to be tried.
     */
    record Away(String reason, Duration pause) implements Delivery {}

    /** The other side takes no more for now and says when it will; this counts as no attempt. */
    record Wait(Duration time) implements Delivery {}

    /** Nobody can be reached on this channel at this address: the person's other address may do. */
    record NotHere(String reason) implements Delivery {}

    /** Refused for good: a further attempt would be refused as well. */
    record Refused(String reason) implements Delivery {}

    /** The connection was lost when the other side may have taken it: sending again could double it. */
    record Unknown(String reason) implements Delivery {}
}
