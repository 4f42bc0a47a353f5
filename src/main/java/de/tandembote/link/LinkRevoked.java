package de.tandembote.link;

import java.util.UUID;

/** A link opens nothing any more, because its owner or we wanted it so. */
public record LinkRevoked(UUID link) {}
