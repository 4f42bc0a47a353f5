package de.tandembote.gathering;

import java.util.List;
import java.util.UUID;

/** People were invited to a group event, for the first time or again after they had not been concerned any more. */
public record PeopleInvited(UUID gathering, List<UUID> persons) {

    public PeopleInvited {
        persons = List.copyOf(persons);
    }
}
