package de.tandembote.broadcast;

/** There is a circular to be shown in a room, for its author's word; published in the transaction that keeps it. */
public record CircularAsked() {}
