package de.tandembote.outbox;

import java.util.UUID;

/** The other side refuses a message for good; published in the transaction that ends it. */
public record MessageRefused(UUID message, UUID recipient) {}
