package de.tandembote.inbox;

import java.util.UUID;

/**
 * A message waits for a person, and it is known whom it concerns: somebody of a round wrote it.
 *
 * @param person whose question was answered
 * @param writer who wrote it; often the same
 */
public record ReviewNeeded(UUID inboxMessage, UUID person, UUID writer) {}
