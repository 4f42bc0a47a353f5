package de.tandembote.inbox;

import java.util.UUID;

/**
 * A message waits for a person that a stranger or a program may have written: it is worth a line in the next summary,
 * but sets off nothing by itself.
 *
 * @param person whose question was answered, or who may have written it
 */
public record ReviewCanWait(UUID inboxMessage, UUID person) {}
