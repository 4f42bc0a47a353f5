package de.tandembote.channel.matrix;

import de.tandembote.channel.OutgoingMessage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes a message as the content of an {@code m.room.message} event. */
final class ChatText {

    /** Under this name an event holds the id of our message, which stays what it is in every homeserver. */
    static final String MESSAGE_ID = "de.tandembote.message";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ITEM = "- ";

    private ChatText() {}

    /** A notice: other bots must not answer it (Client-Server API, "m.notice"). */
    static ObjectNode of(OutgoingMessage message) {
        var content = question(message.content().chat(), message.id());
        var answered = message.inReplyTo();
        if (isEventId(answered)) {
            content.putObject("m.relates_to").putObject("m.in_reply_to").put("event_id", answered);
        }
        return content;
    }

    /** A reaction below our own message, for a person to tap as well. */
    static ObjectNode tap(String event, String key) {
        var content = JSON.createObjectNode();
        content.putObject("m.relates_to")
                .put("rel_type", "m.annotation")
                .put("event_id", event)
                .put("key", key);
        return content;
    }

    /** A notice that is none of the outbox's messages. */
    static ObjectNode notice(String text) {
        return JSON.createObjectNode()
                .put("msgtype", "m.notice")
                .put("body", text)
                .put("format", "org.matrix.custom.html")
                .put("formatted_body", html(text));
    }

    /** The same with an id by which a reaction to it is known as one to us. */
    static ObjectNode question(String text, UUID id) {
        return notice(text).put(MESSAGE_ID, id.toString());
    }

    private static boolean isEventId(@Nullable String id) {
        return id != null && id.startsWith("$");
    }

    /** Paragraphs and lists, as the text has them; clients make links of addresses by themselves. */
    static String html(String text) {
        var html = new StringBuilder();
        var inList = false;
        for (var line : text.strip().lines().toList()) {
            var isItem = line.startsWith(ITEM);
            if (isItem != inList) {
                html.append(isItem ? "<ul>" : "</ul>");
                inList = isItem;
            }
            if (isItem) {
                html.append("<li>")
                        .append(escaped(line.substring(ITEM.length())))
                        .append("</li>");
            } else if (!line.isBlank()) {
                html.append("<p>").append(escaped(line)).append("</p>");
            }
        }
        return html.append(inList ? "</ul>" : "").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
