package de.tandembote.setup;

/**
 * A mentee and the mentor that were matched.
 *
 * @param name what the two have in common in the list, a number or a name
 */
record MatchedTandem(String name, Participant mentee, Participant mentor) {}
