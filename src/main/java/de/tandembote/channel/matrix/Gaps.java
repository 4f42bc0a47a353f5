package de.tandembote.channel.matrix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Gives all events of a room since the last position. Where more has happened than one answer of the homeserver holds
 * ("limited"), the rest is fetched: answers written while nobody read would be lost.
 */
final class Gaps {

    private final MatrixClient client;

    Gaps(MatrixClient client) {
        this.client = client;
    }

    /**
     * The events in their order, none of them older than the bot's coming into the room.
     *
     * @param joined what the homeserver's answer says about the room
     * @param since the position of the answer before; null where there is none, and then nothing is fetched
     */
    List<JsonNode> closed(String room, JsonNode joined, @Nullable String since) {
        var timeline = joined.path("timeline");
        var events = new ArrayList<>(timeline.path("events").valueStream().toList());
        var from = timeline.path("prev_batch").asString("");
        if (since != null && timeline.path("limited").asBoolean(false) && !from.isEmpty() && ownJoin(events) < 0) {
            events.addAll(0, before(room, from, since));
        }
        return events.subList(ownJoin(events) + 1, events.size());
    }

    private List<JsonNode> before(String room, String start, String since) {
        var older = new ArrayList<JsonNode>();
        var from = start;
        while (!from.isEmpty()) {
            var page = client.messagesBefore(room, from, since);
            var chunk = page.path("chunk").valueStream().toList();
            older.addAll(chunk);
            from = ownJoin(chunk) >= 0 ? "" : page.path("end").asString("");
        }
        Collections.reverse(older);
        return older;
    }

    /** The place of the event by which the bot came in last; -1 where it is not among them. */
    private int ownJoin(List<JsonNode> events) {
        for (int i = events.size() - 1; i >= 0; i--) {
            var event = events.get(i);
            if (event.path("type").asString("").equals("m.room.member")
                    && event.path("state_key").asString("").equals(client.user())
                    && event.path("content").path("membership").asString("").equals("join")
                    && !wasJoined(event)) {
                return i;
            }
        }
        return -1;
    }

    /** A changed name or picture is a member event as well. */
    private static boolean wasJoined(JsonNode event) {
        return event.path("unsigned")
                .path("prev_content")
                .path("membership")
                .asString("")
                .equals("join");
    }
}
