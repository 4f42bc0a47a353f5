package de.tandembote.broadcast;

/**
 * What became of an address list that was taken over; whoever wished no information is in none of the numbers.
 *
 * @param added addresses that are new on it
 * @param changed addresses of which it says something else now
 * @param removed addresses that are on it no longer
 */
public record TakenOver(int added, int changed, int removed) {}
