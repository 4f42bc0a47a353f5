package de.tandembote.channel.email;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A mail as it goes over the wire, and its envelope. Written once, by whoever has the time: a connection only passes
 * the bytes on.
 */
final class OutgoingMail {

    private final String messageId;
    private final String sender;
    private final String recipient;
    private final byte[] bytes;

    /**
     * One mail to one address.
     *
     * @param messageId the one that its message has for ever
     * @param sender to whom reports go (RFC 5321, section 4.1.1.2)
     * @param bytes header and body, of seven bits each
     */
    OutgoingMail(String messageId, String sender, String recipient, byte[] bytes) {
        this.messageId = messageId;
        this.sender = sender;
        this.recipient = recipient;
        this.bytes = bytes;
    }

    String messageId() {
        return messageId;
    }

    String sender() {
        return sender;
    }

    String recipient() {
        return recipient;
    }

    /** In bytes (RFC 1870, section 5). */
    int size() {
        return bytes.length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }
}
