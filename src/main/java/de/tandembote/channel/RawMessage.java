package de.tandembote.channel;

/**
 * A message as it arrived, before anybody has looked at it.
 *
 * @param fingerprint the same for the same message however often and on whatever way it is fetched; for mail the hash
 *     of Message-ID, From and the decoded body
 * @param sender the address that the message claims to come from, for the order of one person's messages; empty where
 *     it cannot be read
 * @param bytes the whole message
 */
// The bytes are carried, never compared.
@SuppressWarnings("ArrayRecordComponent")
public record RawMessage(ChannelKind channel, String fingerprint, String sender, byte[] bytes) {}
