package de.tandembote.command;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import de.tandembote.setup.RehearsedMessage;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A rehearsal for other programs: a list of messages. */
final class RehearsalJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** @param due a local date and time of ISO 8601 without seconds, in the round's zone */
    @JsonPropertyOrder({"due", "occasion", "condition", "recipients", "subject"})
    private record Entry(String due, String occasion, String condition, List<String> recipients, String subject) {}

    private RehearsalJson() {}

    static String of(List<RehearsedMessage> messages) {
        return JSON.writeValueAsString(
                        messages.stream().map(RehearsalJson::entry).toList())
                + "\n";
    }

    private static Entry entry(RehearsedMessage message) {
        return new Entry(
                message.due().toString(),
                message.occasion(),
                Hyphenated.nameOf(message.condition()),
                message.recipients(),
                message.subject());
    }
}
