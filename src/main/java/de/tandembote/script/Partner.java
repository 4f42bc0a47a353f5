package de.tandembote.script;

/**
 * The other person of a tandem, as seen by the one who is addressed.
 *
 * @param role what the partner is, not what the one who is addressed is
 */
public record Partner(Addressee person, TandemRole role) {}
