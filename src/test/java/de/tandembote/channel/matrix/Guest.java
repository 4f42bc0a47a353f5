package de.tandembote.channel.matrix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Somebody else on the homeserver, who sees what a person's program would see. */
public final class Guest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String BASE = Synapse.ADDRESS + "/_matrix/client/v3";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String user;
    private final String token;
    private int questions;

    public Guest(String name) {
        user = Synapse.newUser(name);
        var login = JSON.createObjectNode().put("type", "m.login.password").put("password", "secret");
        login.putObject("identifier").put("type", "m.id.user").put("user", user);
        token = ask("POST", "/login", login, "").path("access_token").asString();
    }

    public String user() {
        return user;
    }

    /** The rooms to which the guest is invited now. */
    List<String> invitations() {
        // The homeserver answers the same question from its memory for a while: each is another one.
        return List.copyOf(
                get("/sync?timeout=" + ++questions).path("rooms").path("invite").propertyNames());
    }

    void join(String room) {
        post("/join/" + coded(room), JSON.createObjectNode());
    }

    void leave(String room) {
        post("/rooms/" + coded(room) + "/leave", JSON.createObjectNode());
    }

    void kick(String room, String whom) {
        post("/rooms/" + coded(room) + "/kick", JSON.createObjectNode().put("user_id", whom));
    }

    /** Takes back all invitations that nobody has accepted yet. */
    void uninviteAll(String room) {
        get("/rooms/" + coded(room) + "/members?membership=invite")
                .path("chunk")
                .forEach(member -> kick(room, member.path("state_key").asString()));
    }

    void invite(String room, String whom) {
        post("/rooms/" + coded(room) + "/invite", JSON.createObjectNode().put("user_id", whom));
    }

    /** A new room to which this one is invited. */
    public String createRoom(String invited) {
        return createRoom(invited, false);
    }

    String createEncryptedRoom(String invited) {
        return createRoom(invited, true);
    }

    private String createRoom(String invited, boolean encrypted) {
        var room = JSON.createObjectNode().put("preset", "private_chat").put("is_direct", true);
        room.putArray("invite").add(invited);
        if (encrypted) {
            var state = room.putArray("initial_state").addObject();
            state.put("type", "m.room.encryption").put("state_key", "");
            state.putObject("content").put("algorithm", "m.megolm.v1.aes-sha2");
        }
        return post("/createRoom", room).path("room_id").asString();
    }

    void encrypt(String room) {
        ask(
                "PUT",
                "/rooms/" + coded(room) + "/state/m.room.encryption/",
                JSON.createObjectNode().put("algorithm", "m.megolm.v1.aes-sha2"),
                token);
    }

    /** The room goes on in another one of this version; the guest's program invites whoever was in it. */
    String upgrade(String room, String whom) {
        var next = post(
                        "/rooms/" + coded(room) + "/upgrade",
                        JSON.createObjectNode().put("new_version", "11"))
                .path("replacement_room")
                .asString();
        invite(next, whom);
        return next;
    }

    public String say(String room, String text) {
        return send(
                room,
                "m.room.message",
                JSON.createObjectNode().put("msgtype", "m.text").put("body", text));
    }

    public String reply(String room, String to, String text) {
        var content = JSON.createObjectNode().put("msgtype", "m.text").put("body", text);
        content.putObject("m.relates_to").putObject("m.in_reply_to").put("event_id", to);
        return send(room, "m.room.message", content);
    }

    String edit(String room, String event, String text) {
        var content = JSON.createObjectNode().put("msgtype", "m.text").put("body", "* " + text);
        content.putObject("m.new_content").put("msgtype", "m.text").put("body", text);
        content.putObject("m.relates_to").put("rel_type", "m.replace").put("event_id", event);
        return send(room, "m.room.message", content);
    }

    public String react(String room, String event, String key) {
        var content = JSON.createObjectNode();
        content.putObject("m.relates_to")
                .put("rel_type", "m.annotation")
                .put("event_id", event)
                .put("key", key);
        return send(room, "m.reaction", content);
    }

    void redact(String room, String event) {
        ask(
                "PUT",
                "/rooms/" + coded(room) + "/redact/" + coded(event) + "/" + UUID.randomUUID(),
                JSON.createObjectNode(),
                token);
    }

    String send(String room, String type, ObjectNode content) {
        return ask("PUT", "/rooms/" + coded(room) + "/send/" + type + "/" + UUID.randomUUID(), content, token)
                .path("event_id")
                .asString();
    }

    /** What others said in the room that the guest can see, oldest first. */
    List<JsonNode> heard(String room) {
        return get("/rooms/" + coded(room) + "/messages?dir=b&limit=500")
                .path("chunk")
                .valueStream()
                .filter(event -> event.path("type").asString("").equals("m.room.message"))
                .filter(event -> !event.path("sender").asString("").equals(user))
                .toList()
                .reversed();
    }

    /** The event that others said last. */
    public String lastHeard(String room) {
        return heard(room).getLast().path("event_id").asString();
    }

    /** What stands below an event, in the order in which it came. */
    public List<String> reactionsTo(String room, String event) {
        return get("/rooms/" + coded(room) + "/messages?dir=b&limit=500")
                .path("chunk")
                .valueStream()
                .filter(found -> found.path("type").asString("").equals("m.reaction"))
                .map(found -> found.path("content").path("m.relates_to"))
                .filter(relation -> relation.path("event_id").asString("").equals(event))
                .map(relation -> relation.path("key").asString(""))
                .toList()
                .reversed();
    }

    public List<String> heardTexts(String room) {
        return heard(room).stream()
                .map(event -> event.path("content").path("body").asString())
                .toList();
    }

    /** The words of one event that the guest can see. */
    public String read(String room, String event) {
        return get("/rooms/" + coded(room) + "/event/" + coded(event))
                .path("content")
                .path("body")
                .asString();
    }

    private JsonNode get(String path) {
        return ask("GET", path, null, token);
    }

    private JsonNode post(String path, JsonNode body) {
        return ask("POST", path, body, token);
    }

    private JsonNode ask(String method, String path, @Nullable JsonNode body, String as) {
        try {
            var request = HttpRequest.newBuilder(URI.create(BASE + path))
                    .header("Authorization", "Bearer " + as)
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                    .build();
            var response = http.send(request, BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String coded(String part) {
        return URLEncoder.encode(part, UTF_8);
    }
}
