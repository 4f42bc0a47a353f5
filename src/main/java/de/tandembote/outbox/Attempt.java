package de.tandembote.outbox;

import de.tandembote.channel.ChannelKind;

/**
 * Where a message was tried that may have got there.
 *
 * @param place in the channel's own words
 */
record Attempt(ChannelKind kind, String place) {}
