package de.tandembote.outbox;

import java.util.UUID;

/** A delivery report says that a message never arrived; published in the transaction that notes it. */
public record MessageReturned(UUID message) {}
