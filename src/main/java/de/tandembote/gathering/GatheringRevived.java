package de.tandembote.gathering;

import java.util.UUID;

/** A group event that was cancelled takes place after all. */
public record GatheringRevived(UUID gathering) {}
