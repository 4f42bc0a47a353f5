package de.tandembote.setup;

import de.tandembote.datafile.YamlNode;
import java.util.List;

/**
 * A survey that a round has.
 *
 * @param name of its questionnaire
 * @param line of the round file
 */
record SurveyEntry(String name, int line) {

    /** Reads the list of their names. */
    static List<SurveyEntry> read(YamlNode node) {
        return node.items().stream()
                .map(item -> new SurveyEntry(item.text(), item.line()))
                .toList();
    }
}
