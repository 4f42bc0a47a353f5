package de.tandembote.broadcast;

import de.tandembote.programme.Role;
import de.tandembote.script.Language;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a round, as far as a segment can ask.
 *
 * @param administration null for somebody from outside
 * @param events what the person has said to the group events to which the person is invited
 */
public record Participant(
        UUID person,
        Set<Role> roles,
        @Nullable UUID administration,
        Language language,
        Set<TandemStanding> tandems,
        Map<UUID, EventStanding> events) {

    public Participant {
        roles = Set.copyOf(roles);
        tandems = Set.copyOf(tandems);
        events = Map.copyOf(events);
    }
}
