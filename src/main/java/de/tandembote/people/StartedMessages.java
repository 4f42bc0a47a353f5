package de.tandembote.people;

import java.util.UUID;

/** A person who had stopped all messages wishes news again. */
public record StartedMessages(UUID person) {}
