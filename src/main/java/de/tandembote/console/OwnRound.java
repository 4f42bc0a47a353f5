package de.tandembote.console;

import de.tandembote.programme.Round;
import java.util.UUID;

/** A round that whoever looks at a page coordinates; no page gets another. */
record OwnRound(SignedIn by, Round round) {

    UUID id() {
        return round.id();
    }
}
