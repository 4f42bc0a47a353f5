package de.tandembote.channel;

/** The ways on which a message can travel. */
public enum ChannelKind {
    EMAIL,
    MATRIX
}
