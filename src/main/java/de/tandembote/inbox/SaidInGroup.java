package de.tandembote.inbox;

import java.util.UUID;

/**
 * Somebody said something in a room of several people, most of it to the others; published in the transaction that ends
 * the work on the message.
 *
 * @param room where it was said, for answering there
 */
public record SaidInGroup(UUID inboxMessage, String room, String text) {}
