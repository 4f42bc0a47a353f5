package de.tandembote.command;

import de.tandembote.understanding.Understanding;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code explain} answers to a line. */
final class Shown {

    static final JsonMapper JSON = JsonMapper.shared();

    private static final Explanations EXPLANATIONS = new Explanations(Understanding.load(Path.of("bot-scripts")));

    private Shown() {}

    static JsonNode of(String line) {
        return JSON.readTree(EXPLANATIONS.answer(line));
    }
}
