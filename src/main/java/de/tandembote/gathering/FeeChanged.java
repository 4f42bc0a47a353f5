package de.tandembote.gathering;

import java.util.UUID;

/** A group event costs something else now, or somebody else bears it. */
public record FeeChanged(UUID gathering) {}
