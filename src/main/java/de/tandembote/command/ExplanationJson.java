package de.tandembote.command;

import de.tandembote.command.Explanations.Explanation;
import de.tandembote.understanding.MessageKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An explanation for other programs, on one line. */
final class ExplanationJson {

    private ExplanationJson() {}

    static String of(Item item, Explanation explanation) {
        var reading = explanation.reading();
        var line = withId(item.id());
        line.put("kind", reading.kind().name().toLowerCase(Locale.ROOT));
        line.put("reply", reading.reply());
        line.set(
                "acts",
                ActJson.write(explanation.understood().acts(), item.asked().questions()));
        line.put("ask_back", explanation.understood().askBack());
        MessageKinds.add(explanation.understood().acts(), line);
        if (reading.kind() == MessageKind.BOUNCE) {
            var bounces = line.putArray("bounces");
            explanation
                    .message()
                    .failures()
                    .forEach(failure -> bounces.addObject()
                            .put("recipient", failure.recipient().value())
                            .put("status", failure.status())
                            .put("delayed", failure.delayed()));
        }
        return line.toString();
    }

    static String error(@Nullable JsonNode id, String reason) {
        return withId(id).put("error", reason).toString();
    }

    private static ObjectNode withId(@Nullable JsonNode id) {
        var line = JsonNodeFactory.instance.objectNode();
        if (id == null) {
            line.putNull("id");
        } else {
            line.set("id", id);
        }
        return line;
    }
}
