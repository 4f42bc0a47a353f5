package de.tandembote.conversation;

import java.util.UUID;

/**
 * Somebody answered what a coordinator had written to many: the coordinator is to read it.
 *
 * @param text what the person wrote, without quotes and signature
 */
public record CircularAnswered(UUID broadcast, UUID person, UUID inboxMessage, String text) {}
