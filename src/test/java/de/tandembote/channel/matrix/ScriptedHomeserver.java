package de.tandembote.channel.matrix;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A homeserver of few words that does wrong what it is told to: it knows one room, gives tokens, takes messages by their
 * transaction id, and answers whatever a test has put down for it.
 */
final class ScriptedHomeserver implements AutoCloseable {

    static final String BOT = "@bot:example.org";
    static final String ANNA = "@anna:example.org";
    static final String ROOM = "!room:example.org";

    private final HttpServer server;
    private final List<String> asked = new ArrayList<>();
    private final Map<String, String> events = new LinkedHashMap<>();
    private final Map<String, Queue<Answer>> prepared = new LinkedHashMap<>();
    private final Map<String, Runnable> meanwhile = new LinkedHashMap<>();
    /** By the first part of the alias. */
    private final Map<String, String> rooms = new LinkedHashMap<>();

    private int tokens;
    private String goodToken = "";
    private String goodRefresh = "";

    /**
     * One answer.
     *
     * @param status 0 where the connection is cut instead
     * @param retryAfter value of the header; empty for none
     */
    private record Answer(int status, String body, String retryAfter, boolean afterCommit) {}

    ScriptedHomeserver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The next request whose path holds this gets that answer. */
    void answers(String path, int status, String body) {
        prepare(path, new Answer(status, body, "", false));
    }

    void answers(String path, int status, String body, String retryAfter) {
        prepare(path, new Answer(status, body, retryAfter, false));
    }

    /** The next request whose path holds this is obeyed, and the connection cut before the answer. */
    void cutsAfterObeying(String path) {
        prepare(path, new Answer(0, "", "", true));
    }

    /** While it thinks about the next request whose path holds this, that happens. */
    synchronized void thinks(String path, Runnable happens) {
        meanwhile.put(path, happens);
    }

    /** What the next question for news is answered with. */
    void tells(String next, String rooms) {
        answers("/sync", 200, "{\"next_batch\":\"" + next + "\",\"rooms\":" + rooms + "}");
    }

    /** No token that was given is good any more; the last refresh token is. */
    synchronized void tokenExpires() {
        goodToken = "";
    }

    synchronized void refreshTokenExpires() {
        goodRefresh = "";
    }

    /** The method and path of each request, without its query, oldest first. */
    synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    synchronized void forgetAsked() {
        asked.clear();
    }

    /** What was said in the room, each message once. */
    synchronized List<String> said() {
        return List.copyOf(events.values());
    }

    /** The rooms that the bot has made. */
    synchronized List<String> rooms() {
        return List.copyOf(rooms.values());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void prepare(String path, Answer answer) {
        prepared.computeIfAbsent(path, _ -> new ArrayDeque<>()).add(answer);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        asked.add(exchange.getRequestMethod() + " " + path);
        meanwhile.keySet().stream()
                .filter(path::contains)
                .findFirst()
                .map(meanwhile::remove)
                .ifPresent(Runnable::run);
        var planned = prepared.entrySet().stream()
                .filter(entry ->
                        path.contains(entry.getKey()) && !entry.getValue().isEmpty())
                .findFirst()
                .map(entry -> entry.getValue().remove());
        if (planned.isEmpty() || planned.get().afterCommit()) {
            var answer = usual(exchange, path, body);
            if (planned.isEmpty()) {
                send(exchange, answer);
            } else {
                exchange.close();
            }
        } else {
            send(exchange, planned.get());
        }
    }

    private Answer usual(HttpExchange exchange, String path, String body) {
        if (path.endsWith("/login")) {
            return newTokens();
        }
        if (path.endsWith("/refresh")) {
            return !goodRefresh.isEmpty() && body.contains(goodRefresh) ? newTokens() : unknownToken();
        }
        if (goodToken.isEmpty()
                || !("Bearer " + goodToken).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return unknownToken();
        }
        if (path.contains("/send/")) {
            events.putIfAbsent(path, body);
            return good("{\"event_id\":\"$" + List.copyOf(events.keySet()).indexOf(path) + "\"}");
        }
        if (path.endsWith("/filter")) {
            return good("{\"filter_id\":\"1\"}");
        }
        if (path.endsWith("/sync")) {
            return good("{\"next_batch\":\"s0\"}");
        }
        if (path.endsWith("/members")) {
            return good("{\"chunk\":[" + member(BOT) + "," + member(ANNA) + "]}");
        }
        if (path.contains("/state/m.room.member/")) {
            return good("{\"membership\":\"join\"}");
        }
        if (path.contains("/directory/room/")) {
            var alias = path.substring(path.indexOf('#') + 1, path.lastIndexOf(":example.org"));
            return good("{\"room_id\":\"" + rooms.get(alias) + "\"}");
        }
        if (path.contains("/state/")) {
            return new Answer(404, "{\"errcode\":\"M_NOT_FOUND\"}", "", false);
        }
        if (path.endsWith("/createRoom")) {
            return newRoom(
                    JsonMapper.shared().readTree(body).path("room_alias_name").asString(""));
        }
        return good("{}");
    }

    private Answer newRoom(String name) {
        if (rooms.containsKey(name)) {
            return new Answer(400, "{\"errcode\":\"M_ROOM_IN_USE\"}", "", false);
        }
        var room = rooms.isEmpty() ? ROOM : "!room" + rooms.size() + ":example.org";
        rooms.put(name.isEmpty() ? room : name, room);
        return good("{\"room_id\":\"" + room + "\"}");
    }

    private Answer newTokens() {
        goodToken = "access" + ++tokens;
        goodRefresh = "refresh" + tokens;
        return good("{\"access_token\":\"" + goodToken + "\",\"refresh_token\":\"" + goodRefresh + "\",\"user_id\":\""
                + BOT + "\",\"device_id\":\"TANDEMBOTE\"}");
    }

    private static Answer good(String body) {
        return new Answer(200, body, "", false);
    }

    private static Answer unknownToken() {
        return new Answer(401, "{\"errcode\":\"M_UNKNOWN_TOKEN\",\"soft_logout\":true}", "", false);
    }

    private static String member(String user) {
        return "{\"type\":\"m.room.member\",\"state_key\":\"" + user + "\",\"content\":{\"membership\":\"join\"}}";
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        if (answer.status() == 0) {
            exchange.close();
            return;
        }
        if (!answer.retryAfter().isEmpty()) {
            exchange.getResponseHeaders().add("Retry-After", answer.retryAfter());
        }
        var bytes = answer.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
