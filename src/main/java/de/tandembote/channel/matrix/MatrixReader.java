package de.tandembote.channel.matrix;

import de.tandembote.channel.Address;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Headers;
import de.tandembote.channel.IncomingMessage;
import de.tandembote.channel.MessageReader;
import de.tandembote.channel.RawMessage;
import de.tandembote.channel.Revision;
import de.tandembote.channel.UnreadableMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes an event of a room readable: a message, its edit, its redaction, or a reaction to a message of ours. */
public final class MatrixReader implements MessageReader {

    private static final String QUOTED = "> ";

    private static final String UNSTORABLE = "{\"unstorable\":true}";

    private final JsonMapper json = JsonMapper.shared();

    @Override
    public ChannelKind kind() {
        return ChannelKind.MATRIX;
    }

    @Override
    public IncomingMessage read(byte[] raw) {
        JsonNode message;
        try {
            message = json.readTree(raw);
        } catch (JacksonException e) {
            // Without its cause, which quotes the message.
            throw new UnreadableMessage("The chat message is no JSON.");
        }
        if (message.has("unstorable")) {
            throw new UnreadableMessage("It cannot be stored; it can be read in the chat only.");
        }
        var event = message.path("event");
        var id = event.path("event_id").asString("");
        if (id.isEmpty()) {
            throw new UnreadableMessage("The chat message has no event_id.");
        }
        return new IncomingMessage(
                        ChannelKind.MATRIX,
                        id,
                        sender(event),
                        Headers.none(),
                        List.of(),
                        message.path("answers")
                                .valueStream()
                                .map(answer -> UUID.fromString(answer.asString()))
                                .toList(),
                        "",
                        text(event),
                        null,
                        List.of())
                .revising(revision(event))
                .saidIn(
                        message.path("group").asBoolean(false)
                                ? message.path("room").asString()
                                : null);
    }

    /** What is kept for a message that cannot be stored, so that a person hears of it. */
    static RawMessage inPlaceOf(RawMessage message) {
        var known = "unstorable:" + UUID.nameUUIDFromBytes(message.bytes());
        return new RawMessage(ChannelKind.MATRIX, known, "", UNSTORABLE.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable Address sender(JsonNode event) {
        var sender = event.path("sender").asString("");
        return sender.isEmpty() ? null : new Address(ChannelKind.MATRIX, sender);
    }

    private static String text(JsonNode event) {
        var content = event.path("content");
        return switch (event.path("type").asString("")) {
            case "m.reaction" -> content.path("m.relates_to").path("key").asString("");
            case "m.room.message" -> words(edited(event).orElse(content));
            default -> "";
        };
    }

    /** The new text of an edit (Client-Server API, "Event replacements"); empty where the event is none. */
    private static Optional<JsonNode> edited(JsonNode event) {
        var content = event.path("content");
        return content.path("m.relates_to").path("rel_type").asString("").equals("m.replace")
                ? Optional.of(content.path("m.new_content"))
                : Optional.empty();
    }

    private static String words(JsonNode content) {
        return switch (content.path("msgtype").asString("")) {
            case "m.text", "m.emote" -> withoutMark(withoutQuote(content));
            // A picture, a voice message, a place: there are no words in it.
            default -> "";
        };
    }

    /** Who is used to bots writes "!hilfe"; it is the word that counts. */
    private static String withoutMark(String text) {
        return text.startsWith("!") && text.length() > 1 && Character.isLetter(text.charAt(1))
                ? text.substring(1)
                : text;
    }

    /** Older clients quote what they answer in front of it (removed from the specification with v1.13). */
    private static String withoutQuote(JsonNode content) {
        var body = content.path("body").asString("");
        if (!body.startsWith(QUOTED) || !content.path("m.relates_to").has("m.in_reply_to")) {
            return body;
        }
        var words = body.lines().dropWhile(line -> line.startsWith(">")).toList();
        return String.join("\n", words).strip();
    }

    private static @Nullable Revision revision(JsonNode event) {
        if (event.path("type").asString("").equals("m.room.redaction")) {
            // Where it stands depends on the version of the room (v11 moved it into the content).
            var redacted = event.path("content").path("redacts").asString("");
            return new Revision(redacted.isEmpty() ? event.path("redacts").asString("") : redacted, true);
        }
        return edited(event)
                .map(_ -> new Revision(
                        event.path("content")
                                .path("m.relates_to")
                                .path("event_id")
                                .asString(""),
                        false))
                .orElse(null);
    }
}
