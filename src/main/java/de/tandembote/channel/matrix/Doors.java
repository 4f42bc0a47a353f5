package de.tandembote.channel.matrix;

import de.tandembote.channel.ChatNotices;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Comes into the rooms to which the bot is invited, and stays in those where it talks with one person, or that are known as
 * rooms of several, and where the text can be read. Out of every other it goes with one sentence that says nothing of anybody.
 */
final class Doors {

    private static final Logger log = LoggerFactory.getLogger(Doors.class);

    /** After these it may be another room than it was. */
    private static final Set<String> CHANGES = Set.of("m.room.member", "m.room.encryption", "m.room.tombstone");

    private final MatrixClient client;
    private final Rooms rooms;
    private final ChatNotices notices;

    Doors(MatrixClient client, Rooms rooms, ChatNotices notices) {
        this.client = client;
        this.rooms = rooms;
        this.notices = notices;
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

    /**
     * The bot is in the room and something has happened there.
     *
     * @return whether it stays, so that what is said there counts
     */
    boolean staysIn(String room, JsonNode joined) {
        if (isGroup(room)) {
            return !isChanged(joined) || !client.isEncrypted(room) || farewell(room, notices.encrypted());
        }
        var known = rooms.find(room);
        if (known.isPresent() && !isChanged(joined)) {
            return known.get().state() != Room.State.CLOSED;
        }
        var successor = successor(joined);
        if (!successor.isEmpty()) {
            client.join(successor);
            leave(room);
            rooms.close(room);
            return true;
        }
        var others = others(room);
        if (others.isEmpty() && known.isEmpty()) {
            // The bot is just making it, and the invitation comes next.
            return false;
        }
        if (others.size() != 1) {
            return farewell(room, others.isEmpty() ? "" : notices.crowded());
        }
        var person = others.entrySet().iterator().next();
        if (client.isEncrypted(room)) {
            rooms.keep(room, person.getKey(), Room.State.CLOSED);
            return farewell(room, notices.encrypted());
        }
        var isThere = person.getValue().equals("join");
        rooms.keep(room, person.getKey(), isThere ? Room.State.OPEN : Room.State.INVITED);
        if (known.isEmpty()) {
            client.markDirect(rooms.usable());
        }
        return true;
    }

    /** Whether several people talk in the room, mostly with each other. */
    boolean isGroup(String room) {
        return rooms.isGroup(room);
    }

    /** The bot was put out, or has gone. */
    void closed(String room) {
        rooms.close(room);
    }

    /** Whoever else is in the room or invited to it, with the membership. */
    private Map<String, String> others(String room) {
        var others = new HashMap<>(client.members(room));
        others.remove(client.user());
        return others;
    }

    private boolean farewell(String room, String notice) {
        if (!notice.isEmpty()) {
            // The same notice for the same room is taken once, however often this is read.
            client.send(room, "m.room.message", "farewell-" + room, ChatText.notice(notice));
        }
        leave(room);
        rooms.close(room);
        return false;
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

    private boolean isChanged(JsonNode joined) {
        return events(joined)
                .anyMatch(event -> CHANGES.contains(event.path("type").asString(""))
                        && !(event.path("state_key").asString("").equals(client.user())
                                && event.path("content")
                                        .path("membership")
                                        .asString("")
                                        .equals("join")));
    }

    private static String successor(JsonNode joined) {
        return events(joined)
                .filter(event -> event.path("type").asString("").equals("m.room.tombstone"))
                .map(event -> event.path("content").path("replacement_room").asString(""))
                .reduce("", (_, later) -> later);
    }

    private static Stream<JsonNode> events(JsonNode joined) {
        return Stream.of("state", "timeline")
                .flatMap(part -> joined.path(part).path("events").valueStream());
    }
}
