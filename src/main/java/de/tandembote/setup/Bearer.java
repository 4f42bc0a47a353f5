package de.tandembote.setup;

/** Who pays the fee of a mentee. */
enum Bearer {
    /** The mentee's administration; its billing contact gets a cost notice. */
    ADMINISTRATION,
    PROGRAMME
}
