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
     * The events in their order, none of them older than the bot's invitation into the room: whoever invites and writes
     * at once speaks to the bot.
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
        return events.subList(ownInvitation(events) + 1, events.size());
    }

    /** Of these events what the person said before anybody else came or was called in. */
    List<JsonNode> alone(String person, List<JsonNode> events) {
        return events.stream()
                .takeWhile(event -> !isOfThird(event, person))
                .filter(event -> event.path("sender").asString("").equalsIgnoreCase(person))
                .toList();
    }

    private boolean isOfThird(JsonNode event, String person) {
        var member = event.path("state_key").asString("");
        var membership = event.path("content").path("membership").asString("");
        return event.path("type").asString("").equals("m.room.member")
                && (membership.equals("join") || membership.equals("invite"))
                && !member.equalsIgnoreCase(person)
                && !member.equals(client.user());
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

    /**
     * The place of the event by which the bot was called in last, else of that by which it came; -1 where there is
     * neither.
     */
    private int ownInvitation(List<JsonNode> events) {
        var joined = ownJoin(events);
        for (int i = joined - 1; i >= 0 && !isOwn(events.get(i), "leave") && !isOwn(events.get(i), "ban"); i--) {
            if (isOwn(events.get(i), "invite")) {
                return i;
            }
        }
        return joined;
    }

    /** The place of the event by which the bot came in last; -1 where it is not among them. */
    private int ownJoin(List<JsonNode> events) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (isOwn(events.get(i), "join") && !wasJoined(events.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isOwn(JsonNode event, String membership) {
        return event.path("type").asString("").equals("m.room.member")
                && event.path("state_key").asString("").equals(client.user())
                && event.path("content").path("membership").asString("").equals(membership);
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
