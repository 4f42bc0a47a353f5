package de.tandembote.meeting;

import java.util.UUID;

/** What became of a session that a partner logs. */
public sealed interface Logged {

    UUID session();

    /** Noted for the first time. */
    record New(UUID session) implements Logged {}

    /** One of the two had logged this day before: it is one session. */
    record KnownAlready(UUID session) implements Logged {}
}
