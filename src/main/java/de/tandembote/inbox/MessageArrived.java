package de.tandembote.inbox;

/** A message is stored; it may be worked on once the transaction is committed. */
public record MessageArrived() {}
