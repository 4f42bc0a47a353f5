package de.tandembote.channel.matrix;

import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One room that the homeserver does not show must not keep the others from being heard for ever. */
final class FailingRooms {

    private static final Logger log = LoggerFactory.getLogger(FailingRooms.class);

    /** So often a room may fail in a row; with the watcher's pauses that is some five minutes. */
    private static final int PATIENCE = 10;

    private final Map<String, Integer> failures = new HashMap<>();

    /**
     * Goes on without the room where it is refused for good, or has failed too often; from then on it fails at once,
     * until it could be read.
     *
     * @throws Refusal if it may still be read later
     */
    void leaveOut(String room, Refusal refusal) {
        if (!refusal.isFinal() && !isTriedLongEnough(room, refusal)) {
            throw refusal;
        }
        log.atWarn()
                .addKeyValue("reason", refusal.reason())
                .log("A chat cannot be read; what was said there since the last time is left out");
    }

    /** The room could be read. */
    void forget(String room) {
        failures.remove(room);
    }

    private boolean isTriedLongEnough(String room, Refusal refusal) {
        return refusal.mayPass() && failures.merge(room, 1, Integer::sum) >= PATIENCE;
    }
}
