package de.tandembote.channel.matrix;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** Under which paths the homeserver answers. */
final class Paths {

    static final String BASE = "/_matrix/client/v3";

    private Paths() {}

    static String room(String room) {
        return BASE + "/rooms/" + coded(room);
    }

    /** As a part of a path or query: everything but letters and digits is written with a percent sign. */
    static String coded(String part) {
        return URLEncoder.encode(part, UTF_8).replace("+", "%20");
    }
}
