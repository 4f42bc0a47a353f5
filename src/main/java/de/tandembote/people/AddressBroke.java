package de.tandembote.people;

import java.util.UUID;

/** Mail to a person was refused for good. */
public record AddressBroke(UUID person) {}
