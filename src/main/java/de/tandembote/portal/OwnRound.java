package de.tandembote.portal;

import de.tandembote.programme.Role;
import de.tandembote.programme.Round;
import java.util.Set;
import java.util.UUID;

/** A round that a person takes part in. */
record OwnRound(UUID person, Round round, Set<Role> roles) {

    boolean isCoordinated() {
        return roles.contains(Role.COORDINATOR);
    }
}
