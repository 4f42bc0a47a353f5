package de.tandembote.gathering;

import java.util.Set;
import java.util.UUID;

/** What calendars show of a group event is different now. */
public record GatheringMoved(UUID gathering, Set<GatheringChange> what) {

    public GatheringMoved {
        what = Set.copyOf(what);
    }
}
