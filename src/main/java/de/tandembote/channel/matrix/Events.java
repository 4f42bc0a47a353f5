package de.tandembote.channel.matrix;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.RawMessage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Picks what people say to the bot, and finds the messages of ours that they mean. */
final class Events {

    /** Notices are written by bots: whoever answers them, answers a machine. */
    private static final Set<String> NO_WORDS = Set.of("m.notice", "m.server_notice", "m.key.verification.request");

    private static final int REMEMBERED = 10_000;

    private final MatrixClient client;
    private final JsonMapper json = JsonMapper.shared();

    /** Which event is which message of ours; asked for again where it is forgotten. */
    private final Map<String, Optional<UUID>> ours = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<UUID>> eldest) {
            return size() > REMEMBERED;
        }
    });

    Events(MatrixClient client) {
        this.client = client;
    }

    /**
     * The event as a message for the inbox; empty where it says nothing to the bot.
     *
     * @param isGroup whether it was said to several people
     */
    Optional<RawMessage> asMessage(String room, boolean isGroup, JsonNode event) {
        var sender = event.path("sender").asString("");
        if (sender.equals(client.user())) {
            remember(event);
            return Optional.empty();
        }
        var answers = answers(room, event);
        if (!saysSomething(event, answers)) {
            return Optional.empty();
        }
        var raw = json.createObjectNode().put("room", room).put("group", isGroup);
        raw.set("event", event);
        raw.set("answers", json.valueToTree(answers));
        return Optional.of(new RawMessage(
                ChannelKind.MATRIX,
                event.path("event_id").asString(),
                sender,
                raw.toString().getBytes(UTF_8)));
    }

    private static boolean saysSomething(JsonNode event, List<UUID> answers) {
        return switch (event.path("type").asString("")) {
            case "m.room.message" ->
                event.path("content").has("msgtype")
                        && !NO_WORDS.contains(
                                event.path("content").path("msgtype").asString(""));
            // A reaction to anything else is none of ours.
            case "m.reaction" -> !answers.isEmpty();
            case "m.room.redaction" -> true;
            default -> false;
        };
    }

    /** The messages of ours that the event answers, nearest first. */
    private List<UUID> answers(String room, JsonNode event) {
        var relation = event.path("content").path("m.relates_to");
        var answered = relation.path("m.in_reply_to").path("event_id").asString("");
        var related = switch (relation.path("rel_type").asString("")) {
            case "m.annotation", "m.thread" -> relation.path("event_id").asString("");
            default -> "";
        };
        return Stream.of(answered, related)
                .filter(id -> !id.isEmpty())
                .distinct()
                .flatMap(id -> messageOf(room, id).stream())
                .toList();
    }

    private Optional<UUID> messageOf(String room, String event) {
        var known = ours.get(event);
        if (known != null) {
            return known;
        }
        try {
            remember(client.event(room, event));
        } catch (Refusal refusal) {
            if (!refusal.isFinal()) {
                throw refusal;
            }
            // Gone, or never there.
            ours.put(event, Optional.empty());
        }
        return ours.getOrDefault(event, Optional.empty());
    }

    private void remember(JsonNode event) {
        var isOurs = event.path("sender").asString("").equals(client.user());
        var id = event.path("content").path(ChatText.MESSAGE_ID).asString("");
        ours.put(
                event.path("event_id").asString(""),
                isOurs && !id.isEmpty() ? Optional.of(UUID.fromString(id)) : Optional.empty());
    }
}
