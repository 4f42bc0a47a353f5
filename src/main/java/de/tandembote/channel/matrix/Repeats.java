package de.tandembote.channel.matrix;

import de.tandembote.channel.OutgoingMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Finds a message of ours in a room. Homeservers remember transaction ids for a day or so; what was tried before that
 * could be taken twice, so the room is looked through.
 */
final class Repeats {

    private static final Duration REMEMBERED = Duration.ofHours(12);
    private static final int PAGES = 50;

    private final MatrixClient client;
    private final InstantSource clock;

    Repeats(MatrixClient client, InstantSource clock) {
        this.client = client;
        this.clock = clock;
    }

    /** The event that this message became; empty where it surely became none, or the homeserver will tell by itself. */
    Optional<String> eventOf(OutgoingMessage message, String room) {
        var tried = message.firstTried();
        return tried == null || tried.plus(REMEMBERED).isAfter(clock.instant())
                ? Optional.empty()
                : search(message, room, tried);
    }

    /** The event that this message became when it was tried before, in a room where nothing is said any more. */
    Optional<String> find(OutgoingMessage message, String room) {
        return message.firstTried() == null ? Optional.empty() : search(message, room, message.firstTried());
    }

    private Optional<String> search(OutgoingMessage message, String room, Instant tried) {
        var from = "";
        for (int page = 0; page < PAGES; page++) {
            var found = client.messagesBefore(room, from, null);
            for (var event : found.path("chunk")) {
                if (isOf(message, event)) {
                    return Optional.of(event.path("event_id").asString());
                }
                if (event.path("origin_server_ts").asLong()
                        < tried.minus(REMEMBERED).toEpochMilli()) {
                    return Optional.empty();
                }
            }
            from = found.path("end").asString("");
            if (from.isEmpty()) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean isOf(OutgoingMessage message, JsonNode event) {
        return event.path("sender").asString("").equals(client.user())
                && event.path("content")
                        .path(ChatText.MESSAGE_ID)
                        .asString("")
                        .equals(message.id().toString());
    }
}
