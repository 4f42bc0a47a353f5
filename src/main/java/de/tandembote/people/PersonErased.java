package de.tandembote.people;

import java.util.UUID;

/**
 * Nobody shall find this person here any more; published in the transaction that erases name and address. Each module
 * throws away what its own rows tell of the person.
 */
public record PersonErased(UUID person) {}
