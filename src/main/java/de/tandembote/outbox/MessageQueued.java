package de.tandembote.outbox;

/** Something waits to leave; it may be handed over once the transaction is committed. */
public record MessageQueued() {}
