package de.tandembote.inbox;

import java.util.UUID;

/**
 * A message waits for a person, and it is known whom it concerns: somebody of a round wrote it.
 *
 * @param person whose question was answered
 */
public record ReviewNeeded(UUID inboxMessage, UUID person) {}
