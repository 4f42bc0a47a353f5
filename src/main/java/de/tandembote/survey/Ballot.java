package de.tandembote.survey;

import java.util.List;
import java.util.Map;

/**
 * What somebody has answered, without the somebody.
 *
 * @param role the part that the person has in the round; empty where that would say too much
 * @param answers the values by the key of their question; a question that was passed over is missing
 */
record Ballot(String role, Map<String, List<String>> answers) {

    Ballot {
        answers = Map.copyOf(answers);
    }

    List<String> to(String item) {
        return answers.getOrDefault(item, List.of());
    }
}
