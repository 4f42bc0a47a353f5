package de.tandembote.meeting;

import java.util.UUID;

/** What became of the wish to meet at a time. */
public sealed interface Planned {

    UUID meeting();

    /** A first time; the partner is asked. */
    record Proposed(UUID meeting) implements Planned {}

    /** A new time, place or form for a meeting that the writer had proposed or both agreed on; the partner is asked. */
    record Moved(UUID meeting) implements Planned {}

    /** Another time, place or form instead of what the partner had proposed; the partner is asked. */
    record Countered(UUID meeting) implements Planned {}

    /** The very time that the partner had proposed: agreed. */
    record Agreed(UUID meeting) implements Planned {}

    /** The writer had proposed the same before; nothing changes. */
    record KnownAlready(UUID meeting) implements Planned {}
}
