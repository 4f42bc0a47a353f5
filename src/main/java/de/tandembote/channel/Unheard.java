package de.tandembote.channel;

/**
 * Whoever was invited to this place has not come: nobody has read what was said there. Published in the transaction
 * that closes it.
 *
 * @param place as kept in {@link Attempts}
 */
public record Unheard(String place) {}
