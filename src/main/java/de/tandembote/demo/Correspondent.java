package de.tandembote.demo;

import java.util.UUID;

/**
 * An invented person with a mailbox.
 *
 * @param part what the person does in the round, for a reader
 */
record Correspondent(UUID id, String name, String address, String part) {}
