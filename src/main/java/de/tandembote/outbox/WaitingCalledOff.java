package de.tandembote.outbox;

/**
 * What waits was called off after the database had come from a backup: whoever owes messages since then must take them
 * for sent. Published in the transaction that calls it off.
 */
public record WaitingCalledOff() {}
