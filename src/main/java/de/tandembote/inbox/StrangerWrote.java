package de.tandembote.inbox;

import de.tandembote.channel.Address;
import java.util.UUID;

/**
 * Somebody wrote in chat whose account is not known; published in the transaction that ends the work on the message.
 *
 * @param externalId the event of the message, for answering it
 * @param text what was written; it may hold a code that tells who it is
 */
public record StrangerWrote(UUID inboxMessage, Address account, String externalId, String text) {}
