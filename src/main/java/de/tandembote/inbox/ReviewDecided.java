package de.tandembote.inbox;

import java.util.UUID;

/** A person decided about a message that waited; published in the transaction of the decision. */
public record ReviewDecided(UUID inboxMessage) {}
