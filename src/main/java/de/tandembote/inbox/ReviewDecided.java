package de.tandembote.inbox;

import java.util.UUID;

/** A message does not wait any more: a person decided, or its time was over; published in the same transaction. */
public record ReviewDecided(UUID inboxMessage) {}
