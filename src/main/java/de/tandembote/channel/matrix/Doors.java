package de.tandembote.channel.matrix;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Keeps what follows from an invitation and from what {@link RoomLook} finds. The coming and going itself is left to
 * {@link Errands}: what people have said is taken in first.
 */
final class Doors {

    private static final Logger log = LoggerFactory.getLogger(Doors.class);

    private final MatrixClient client;
    private final Rooms rooms;
    private final Errands errands;

    Doors(MatrixClient client, Rooms rooms, Errands errands) {
        this.client = client;
        this.rooms = rooms;
        this.errands = errands;
    }

    /** The bot is invited: it comes, and looks about when the room is shown to it. */
    void invited(String room) {
        // Whoever put the bot out may have changed their mind.
        rooms.forget(room);
        errands.come(room);
    }

    /** Whoever has done anything in the room has come into it, and read what was said there. */
    void seen(String room, List<JsonNode> events) {
        rooms.find(room)
                .filter(known -> known.state() == Room.State.INVITED)
                .filter(known -> events.stream().anyMatch(event -> shows(known.person(), event)))
                .ifPresent(known -> rooms.keep(room, known.person(), Room.State.OPEN));
    }

    /** To say no to an invitation is not to come. */
    private static boolean shows(String person, JsonNode event) {
        var isNo = event.path("content").path("membership").asString("").equals("leave")
                && !event.path("unsigned")
                        .path("prev_content")
                        .path("membership")
                        .asString("")
                        .equals("join");
        return event.path("sender").asString("").equalsIgnoreCase(person) && !isNo;
    }

    /** Keeps what the verdict says. */
    void decide(String room, Verdict verdict) {
        switch (verdict) {
            case Verdict.Goes(), Verdict.Silent() -> {}
            case Verdict.Talks(var person, var state, var isNew) -> {
                rooms.keep(room, person, state);
                errands.drop(room);
                if (isNew) {
                    markDirect();
                }
            }
            case Verdict.Moved(var successor) -> {
                rooms.close(room);
                errands.come(successor);
                errands.go(room, "");
            }
            case Verdict.Ended(var notice, var person) -> {
                rooms.close(room);
                if (!person.isEmpty()) {
                    rooms.keepNew(room, person, Room.State.CLOSED);
                }
                errands.go(room, notice);
            }
        }
    }

    /** A courtesy: clients show the room among the talks with one person. */
    private void markDirect() {
        try {
            client.markDirect(rooms.usable());
        } catch (Refusal | UncheckedIOException e) {
            log.atDebug().addKeyValue("failure", e.getClass().getName()).log("could not mark a chat");
        }
    }

    /** The bot cannot look at the room. */
    void unclear(String room) {
        rooms.closeUnclear(room);
    }

    /** Waits no longer for those who were invited before that moment. */
    void giveUp(Instant invitedBefore) {
        rooms.closeUnanswered(invitedBefore);
    }

    /** The bot was put out, or has gone. */
    void closed(String room) {
        rooms.close(room);
        errands.drop(room);
    }

    /** Does one thing that is due; false where there is none, or where it failed. */
    boolean goOnce() {
        return errands.doNext();
    }
}
