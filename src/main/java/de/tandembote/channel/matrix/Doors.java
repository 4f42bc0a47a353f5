package de.tandembote.channel.matrix;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Comes into the rooms to which the bot is invited, and does there what {@link RoomLook} finds right. Out of a room where it
 * cannot talk it goes with one sentence that says nothing of anybody.
 */
final class Doors {

    private static final Logger log = LoggerFactory.getLogger(Doors.class);

    private final MatrixClient client;
    private final Rooms rooms;

    Doors(MatrixClient client, Rooms rooms) {
        this.client = client;
        this.rooms = rooms;
    }

    /** The bot is invited: it comes, and looks about when the room is shown to it. */
    void invited(String room) {
        // Whoever put the bot out may have changed their mind.
        rooms.forget(room);
        try {
            client.join(room);
        } catch (Refusal refusal) {
            if (refusal.isTooFast() || refusal.isUnknownToken()) {
                throw refusal;
            }
            // A homeserver elsewhere may be gone for good: nobody else must wait for it. Who invites again is heard
            // again.
            log.atInfo().addKeyValue("reason", refusal.reason()).log("An invitation to a chat could not be accepted");
        }
    }

    /** Does what the verdict says. */
    void act(String room, Verdict verdict) {
        switch (verdict) {
            case Verdict.Goes(), Verdict.Silent() -> {}
            case Verdict.Talks(var person, var state, var isNew) -> {
                rooms.keep(room, person, state);
                if (isNew) {
                    client.markDirect(rooms.usable());
                }
            }
            case Verdict.Moved(var successor) -> {
                client.join(successor);
                leave(room);
                rooms.close(room);
            }
            case Verdict.Ended(var notice, var person) -> end(room, notice, person);
        }
    }

    private void end(String room, String notice, String person) {
        // First of all: whatever fails below, nothing for this person is said here any more.
        rooms.close(room);
        if (!person.isEmpty()) {
            rooms.keep(room, person, Room.State.CLOSED);
        }
        if (!notice.isEmpty()) {
            // The same notice for the same room is taken once, however often this is read.
            client.send(room, "m.room.message", "farewell-" + room, ChatText.notice(notice));
        }
        leave(room);
    }

    /** Waits no longer for those who were invited before that moment. */
    void giveUp(Instant invitedBefore) {
        rooms.closeUnanswered(invitedBefore);
    }

    /** Whether several people talk in the room, mostly with each other. */
    boolean isGroup(String room) {
        return rooms.isGroup(room);
    }

    /** The bot was put out, or has gone. */
    void closed(String room) {
        rooms.close(room);
    }

    /** Where it is out already, that is what was wanted. */
    private void leave(String room) {
        try {
            client.leave(room);
        } catch (Refusal refusal) {
            if (!refusal.isFinal()) {
                throw refusal;
            }
        }
    }
}
