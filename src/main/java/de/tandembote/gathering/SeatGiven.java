package de.tandembote.gathering;

import java.util.UUID;

/** Somebody from the waiting list has a seat now. */
public record SeatGiven(UUID gathering, UUID person) {}
