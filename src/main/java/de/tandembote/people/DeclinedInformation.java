package de.tandembote.people;

import java.util.UUID;

/** A person wishes to hear nothing of rounds that have not begun, and so to stand on no list for that. */
public record DeclinedInformation(UUID person) {}
