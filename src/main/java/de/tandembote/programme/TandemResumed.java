package de.tandembote.programme;

import java.util.UUID;

/**
 * A person in a tandem ended a pause before its last day.
 *
 * @param by who had paused
 */
public record TandemResumed(UUID tandem, UUID by) {}
