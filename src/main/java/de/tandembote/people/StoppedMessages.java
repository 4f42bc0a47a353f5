package de.tandembote.people;

import java.util.UUID;

/** A person wishes no more messages, not even news; takes part all the same. */
public record StoppedMessages(UUID person) {}
