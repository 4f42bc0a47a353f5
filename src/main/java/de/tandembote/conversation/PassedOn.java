package de.tandembote.conversation;

import java.util.UUID;

/**
 * A person must read what somebody wrote to the bot, or get in touch.
 *
 * @param person who wrote
 * @param inboxMessage where the message waits
 */
public record PassedOn(UUID person, UUID round, UUID tandem, UUID inboxMessage) {}
