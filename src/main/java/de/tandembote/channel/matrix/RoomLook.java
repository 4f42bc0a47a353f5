package de.tandembote.channel.matrix;

import de.tandembote.channel.ChatNotices;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Looks at a room in which the bot is and says what is to be done; changes nothing. It may stay where it talks with one
 * person, or where several are known to talk, and where the text can be read.
 */
final class RoomLook {

    /** After these it may be another room than it was. */
    private static final Set<String> CHANGES = Set.of(
            "m.room.member", "m.room.encryption", "m.room.tombstone", "m.room.join_rules", "m.room.history_visibility");

    /** By these nobody comes in whom nobody inside has called. */
    private static final Set<String> CLOSED_DOORS = Set.of("invite", "knock", "private");

    private final MatrixClient client;
    private final Rooms rooms;
    private final ChatNotices notices;

    RoomLook(MatrixClient client, Rooms rooms, ChatNotices notices) {
        this.client = client;
        this.rooms = rooms;
        this.notices = notices;
    }

    /**
     * Asks the homeserver only where something has changed.
     *
     * @param joined what the homeserver's answer says about the room
     */
    Verdict at(String room, JsonNode joined) {
        if (rooms.isGroup(room)) {
            return isChanged(joined) && client.isEncrypted(room)
                    ? new Verdict.Ended(notices.encrypted(), "")
                    : new Verdict.Goes();
        }
        var known = rooms.find(room);
        if (known.isPresent() && known.get().state() != Room.State.UNCLEAR && !isChanged(joined)) {
            return known.get().isUsable() ? new Verdict.Goes() : new Verdict.Silent();
        }
        var successor = successor(joined);
        if (!successor.isEmpty()) {
            return new Verdict.Moved(successor);
        }
        var others = others(room);
        if (others.isEmpty() && known.isEmpty()) {
            // The bot is just making it, and the invitation comes next.
            return new Verdict.Silent();
        }
        var before = known.map(Room::person).orElse("");
        if (others.size() != 1) {
            return new Verdict.Ended(others.isEmpty() ? "" : notices.crowded(), before);
        }
        var person = others.getFirst();
        if (!person.isThere() && !person.calledBy().equals(client.user())) {
            // Somebody else has called this person in: only they can say whether they want to be talked with here.
            return known.isEmpty() ? new Verdict.Silent() : new Verdict.Ended("", before);
        }
        if (client.isEncrypted(room)) {
            return new Verdict.Ended(notices.encrypted(), person.id());
        }
        if (isForAll(room)) {
            return new Verdict.Ended(notices.crowded(), before);
        }
        return new Verdict.Talks(person.id(), person.isThere() ? Room.State.OPEN : Room.State.INVITED, known.isEmpty());
    }

    /** Whether people may read there, or come in, whom nobody inside has called. */
    private boolean isForAll(String room) {
        return !client.setting(room, "m.room.join_rules", "join_rule")
                        .map(CLOSED_DOORS::contains)
                        .orElse(true)
                || client.setting(room, "m.room.history_visibility", "history_visibility")
                        .filter("world_readable"::equals)
                        .isPresent();
    }

    /** Whoever else is in the room or invited to it. */
    private List<Member> others(String room) {
        return client.members(room).stream()
                .filter(member -> !member.id().equals(client.user()))
                .toList();
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
