package de.tandembote.script;

/**
 * The other person of a tandem, as seen by the one who is addressed.
 *
 * @param role what the partner is, not what the one who is addressed is
 * @param reached whether the partner takes messages of the bot; where not, the two must talk without it
 */
public record Partner(Addressee person, TandemRole role, boolean reached) {

    /** One who takes messages of the bot. */
    public Partner(Addressee person, TandemRole role) {
        this(person, role, true);
    }
}
