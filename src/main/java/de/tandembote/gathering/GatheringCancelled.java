package de.tandembote.gathering;

import java.util.UUID;

/** A group event does not take place. */
public record GatheringCancelled(UUID gathering) {}
