package de.tandembote.outbox;

/**
 * A claimed message that may not leave now, as so many have gone to its domain.
 *
 * @param domain of the address to which it would go now; the one noted when it was queued may be another
 */
record TooMuch(QueuedMessage message, String domain) {}
