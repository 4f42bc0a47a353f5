package de.tandembote.people;

import java.util.UUID;

/** A person wishes no more messages; takes part all the same. */
public record StoppedMessages(UUID person) {}
