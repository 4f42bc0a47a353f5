package de.tandembote.channel;

/** Makes a message readable that arrived as bytes. */
public interface MessageReader {

    ChannelKind kind();

    /**
     * Reads a whole message.
     *
     * @throws UnreadableMessage if the bytes are no message, or one beyond the bounds in size or depth
     */
    IncomingMessage read(byte[] raw);
}
