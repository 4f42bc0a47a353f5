package de.tandembote.programme;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person in a tandem wishes no messages until a day, that day included.
 *
 * @param by who paused
 */
public record TandemPaused(UUID tandem, UUID by, LocalDate until) {}
