package de.tandembote.understanding.words;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Words known by their end or their start, as German builds them: "*gespräch", "verschieb*". */
final class Affixes<M extends Enum<M>> {

    private static final int LONGEST = 40;

    private final Class<M> type;
    private final Map<String, Map<M, Integer>> ends = new HashMap<>();
    private final Map<String, Map<M, Integer>> starts = new HashMap<>();

    Affixes(Class<M> type) {
        this.type = type;
    }

    void learn(String pattern, M meaning, int value) {
        var known = pattern.startsWith("*") ? ends : starts;
        var part = pattern.startsWith("*") ? pattern.substring(1) : pattern.substring(0, pattern.length() - 1);
        known.computeIfAbsent(part, _ -> new EnumMap<>(type)).put(meaning, value);
    }

    /** What a word means by its longest known end, or else by its longest known start; empty where neither is known. */
    Map<M, Integer> find(String word) {
        if (word.length() > LONGEST) {
            return Map.of();
        }
        for (int from = 0; from < word.length(); from++) {
            var end = ends.get(word.substring(from));
            if (end != null) {
                return end;
            }
        }
        for (int to = word.length(); to > 0; to--) {
            var start = starts.get(word.substring(0, to));
            if (start != null) {
                return start;
            }
        }
        return Map.of();
    }
}
