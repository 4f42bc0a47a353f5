package de.tandembote.broadcast;

/** There are recipients to write to; published in the transaction that says so. */
public record BroadcastBegun() {}
