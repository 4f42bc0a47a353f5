package de.tandembote.channel.matrix;

import static de.tandembote.channel.matrix.Paths.BASE;
import static de.tandembote.channel.matrix.Paths.coded;
import static de.tandembote.channel.matrix.Paths.room;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The few requests of the Client-Server API (v1.19) that the bot makes. Each throws {@link Refusal} if the homeserver
 * answers with an error, and {@link java.io.UncheckedIOException} if it cannot be reached.
 */
final class MatrixClient {

    private static final int PAGE = 100;

    private final Session session;
    private final String user;
    private final JsonMapper json = JsonMapper.shared();
    private volatile @Nullable String filter;

    MatrixClient(Session session, String user) {
        this.session = session;
        this.user = user;
    }

    /** The bot's own Matrix ID. */
    String user() {
        return user;
    }

    /** What has happened since that position; all rooms at once where it is null. */
    JsonNode sync(@Nullable String since, Duration waitForNews) {
        var known = filter;
        if (known == null) {
            known = post(BASE + "/user/" + coded(user) + "/filter", NewsFilter.wanted())
                    .path("filter_id")
                    .asString();
            filter = known;
        }
        var query = "?filter=" + coded(known) + "&timeout=" + waitForNews.toMillis() + "&set_presence=offline"
                + (since == null ? "" : "&since=" + coded(since));
        return get(BASE + "/sync" + query, waitForNews);
    }

    /**
     * One page of a room's history, newest first, from there back; {@code to} is null where the room's beginning is
     * meant.
     */
    JsonNode messagesBefore(String room, String from, @Nullable String to) {
        var end = to == null ? "" : "&to=" + coded(to);
        return get(
                room(room) + "/messages?dir=b&limit=" + PAGE + (from.isEmpty() ? "" : "&from=" + coded(from)) + end,
                Duration.ZERO);
    }

    JsonNode event(String room, String event) {
        return get(room(room) + "/event/" + coded(event), Duration.ZERO);
    }

    /** Sends an event; with the same transaction id, the homeserver takes it once and answers the same. */
    String send(String room, String type, String transaction, JsonNode content) {
        return put(room(room) + "/send/" + type + "/" + coded(transaction), content)
                .path("event_id")
                .asString();
    }

    /**
     * A new room with nobody but the bot and this person, to whom an invitation goes.
     *
     * @param alias the first part of the address under which the homeserver finds it; there is one room of it only
     */
    String createDirectRoom(String person, String name, String alias) {
        var asked = json.createObjectNode()
                .put("is_direct", true)
                .put("preset", "trusted_private_chat")
                .put("name", name)
                .put("room_alias_name", alias);
        asked.putArray("invite").add(person);
        return post(BASE + "/createRoom", asked).path("room_id").asString();
    }

    /** The room of this alias, of which the first part is given. */
    String roomOf(String alias) {
        var whole = "#" + alias + user.substring(user.indexOf(':'));
        return get(BASE + "/directory/room/" + coded(whole), Duration.ZERO)
                .path("room_id")
                .asString();
    }

    void invite(String room, String person) {
        post(room(room) + "/invite", json.createObjectNode().put("user_id", person));
    }

    /** What this person is to the room, such as "invite"; empty where the person never was anything to it. */
    Optional<String> membership(String room, String person) {
        return state(room, "m.room.member", person)
                .map(member -> member.path("membership").asString(""));
    }

    /** Whether the homeserver knows this person; where it does not tell, they may be there. */
    boolean mayExist(String person) {
        try {
            get(BASE + "/profile/" + coded(person), Duration.ZERO);
            return true;
        } catch (Refusal refusal) {
            if (refusal.is("M_NOT_FOUND")) {
                return false;
            }
            if (refusal.is("M_FORBIDDEN")) {
                return true;
            }
            throw refusal;
        }
    }

    /** Marks the rooms as talks with one person each, as clients show them. */
    void markDirect(Map<String, List<String>> roomsOf) {
        put(BASE + "/user/" + coded(user) + "/account_data/m.direct", json.valueToTree(roomsOf));
    }

    void join(String room) {
        post(BASE + "/join/" + coded(room), json.createObjectNode());
    }

    void leave(String room) {
        post(room(room) + "/leave", json.createObjectNode());
    }

    /** Everybody who is in the room or invited to it, the bot too. */
    List<Member> members(String room) {
        return get(room(room) + "/members?not_membership=leave", Duration.ZERO)
                .path("chunk")
                .valueStream()
                .filter(event ->
                        !event.path("content").path("membership").asString("").equals("ban"))
                .map(event -> new Member(
                        event.path("state_key").asString(),
                        event.path("content").path("membership").asString("").equals("join"),
                        event.path("sender").asString("")))
                .toList();
    }

    /** The one word that such a setting of the room says; empty where it was never made. */
    Optional<String> setting(String room, String type, String key) {
        return state(room, type, "").map(content -> content.path(key).asString(""));
    }

    boolean isEncrypted(String room) {
        return state(room, "m.room.encryption", "").isPresent();
    }

    private Optional<JsonNode> state(String room, String type, String key) {
        try {
            return Optional.of(get(room(room) + "/state/" + type + "/" + coded(key), Duration.ZERO));
        } catch (Refusal refusal) {
            if (refusal.is("M_NOT_FOUND")) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    /** Shows the writer that the bot has read so far. */
    void markRead(String room, String event) {
        post(room(room) + "/receipt/m.read/" + coded(event), json.createObjectNode());
    }

    /** Shows the writer for a while that the bot is about to answer. */
    void showTyping(String room, Duration time) {
        put(
                room(room) + "/typing/" + coded(user),
                json.createObjectNode().put("typing", true).put("timeout", time.toMillis()));
    }

    private JsonNode get(String path, Duration patience) {
        return session.ask("GET", path, null, patience);
    }

    private JsonNode post(String path, JsonNode body) {
        return session.ask("POST", path, body, Duration.ZERO);
    }

    private JsonNode put(String path, JsonNode body) {
        return session.ask("PUT", path, body, Duration.ZERO);
    }
}
