package de.tandembote.gathering;

/** Who pays the fee of a group event. */
public enum FeeBearer {
    /** Each mentee's own administration. */
    ADMINISTRATION,
    PROGRAMME
}
