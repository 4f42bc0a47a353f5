package de.tandembote.people;

import java.util.UUID;

/** A person who had stopped all messages wishes them again. */
public record StartedMessages(UUID person) {}
