package de.tandembote.link;

import java.util.UUID;

/**
 * What a token stands for.
 *
 * @param object what the link is about, by its purpose
 */
public record Link(UUID id, LinkPurpose purpose, UUID person, UUID object) {}
