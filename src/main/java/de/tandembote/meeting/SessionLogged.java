package de.tandembote.meeting;

import java.time.LocalDate;
import java.util.UUID;

/** A tandem has met on this day. */
public record SessionLogged(UUID session, UUID tandem, LocalDate day) {}
