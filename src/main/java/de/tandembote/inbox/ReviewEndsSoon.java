package de.tandembote.inbox;

import java.util.UUID;

/** A message that waits for a person is thrown away soon unless somebody decides; published once. */
public record ReviewEndsSoon(UUID inboxMessage) {}
