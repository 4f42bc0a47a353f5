package de.tandembote.gathering;

import java.util.Set;
import java.util.UUID;

/**
 * What calendars show of a group event is different now.
 *
 * @param asksAnew whether earlier answers no longer count
 */
public record GatheringMoved(UUID gathering, Set<GatheringChange> what, boolean asksAnew) {

    public GatheringMoved {
        what = Set.copyOf(what);
    }
}
