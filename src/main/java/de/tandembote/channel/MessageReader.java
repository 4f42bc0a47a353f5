package de.tandembote.channel;

import java.util.ServiceLoader;

/** Makes a message readable that arrived as bytes. */
public interface MessageReader {

    ChannelKind kind();

    /**
     * Reads a whole message.
     *
     * @throws UnreadableMessage if the bytes are no message, or one beyond the bounds in size or depth
     */
    IncomingMessage read(byte[] raw);

    /**
     * A reader of this kind of message for who ties nothing to a question, such as a command without an installation.
     *
     * @throws java.util.NoSuchElementException where nobody reads this kind
     */
    static MessageReader of(ChannelKind kind) {
        return ServiceLoader.load(MessageReader.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(reader -> reader.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
