package de.tandembote.gathering;

import java.util.List;
import java.util.UUID;

/** People who were invited are no longer concerned: they left the round, or the audience changed. */
public record GuestsWithdrawn(UUID gathering, List<UUID> persons) {

    public GuestsWithdrawn {
        persons = List.copyOf(persons);
    }
}
