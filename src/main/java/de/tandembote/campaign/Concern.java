package de.tandembote.campaign;

import de.tandembote.programme.Tandem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round whose coordinators are concerned with a person.
 *
 * @param tandem the person's tandem in it; null where there is none, or several
 */
record Concern(UUID round, @Nullable Tandem tandem) {}
