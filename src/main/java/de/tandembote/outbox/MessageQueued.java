package de.tandembote.outbox;

import java.util.UUID;

/** A message waits to leave; it may be handed over once the transaction is committed. */
public record MessageQueued(UUID message) {}
