package de.tandembote.channel;

import java.util.Optional;

/** The ways on which a message can travel. */
public enum ChannelKind {
    EMAIL,
    MATRIX;

    /**
     * The channel whose identifier this is: a Message-ID in its angle brackets (RFC 5322, section 3.6.4) or an event id
     * with its dollar sign (Matrix, "Event IDs").
     */
    public static Optional<ChannelKind> ofMessageId(String id) {
        return switch (id.isEmpty() ? ' ' : id.charAt(0)) {
            case '<' -> Optional.of(EMAIL);
            case '$' -> Optional.of(MATRIX);
            default -> Optional.empty();
        };
    }
}
