package de.tandembote.channel;

/**
 * A message changes one that came before.
 *
 * @param of the channel's identifier of that message
 * @param withdrawn whether it was taken back; where not, the new text stands in place of the old one
 */
public record Revision(String of, boolean withdrawn) {}
