package de.tandembote.inbox;

import de.tandembote.channel.ChannelKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A message that this node has claimed. The bytes are carried, never compared.
 *
 * @param attempts how often it was claimed, this time included
 */
@SuppressWarnings("ArrayRecordComponent")
record Arrived(UUID id, ChannelKind channel, byte[] raw, int attempts, Instant receivedAt) {}
