package de.tandembote.broadcast;

/**
 * How many a circular goes to.
 *
 * @param recipients those of the segment, but for who pauses
 * @param unwilling how many of them wish no circulars and so get none
 * @param pausing how many belong to the segment as well and wish no messages for now
 */
public record Reach(int recipients, int unwilling, int pausing) {}
