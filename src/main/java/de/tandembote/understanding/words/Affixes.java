package de.tandembote.understanding.words;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words known by their end or their start, as German builds them: "*gespräch", "verschieb*". */
final class Affixes {

    private static final int LONGEST = 40;

    private final Map<String, Map<Word, Integer>> ends = new HashMap<>();
    private final Map<String, Map<Word, Integer>> starts = new HashMap<>();

    void learn(String pattern, Word word, int value) {
        var known = pattern.startsWith("*") ? ends : starts;
        var part = pattern.startsWith("*") ? pattern.substring(1) : pattern.substring(0, pattern.length() - 1);
        known.computeIfAbsent(part, _ -> new EnumMap<>(Word.class)).put(word, value);
    }

    /** What a word means by its longest known end, or else by its longest known start; null where neither is known. */
    @Nullable
    Map<Word, Integer> find(String word) {
        if (word.length() > LONGEST) {
            return null;
        }
        for (int from = 1; from < word.length(); from++) {
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
        return null;
    }
}
