package de.tandembote.understanding.words;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases by their words, so that the longest one at a place is found in as many steps as it has words. */
final class PhraseTree {

    private final Node root = new Node();

    /** Adds a meaning; returns the value that the phrase had for it before, if any. */
    @Nullable
    Integer put(List<String> phrase, Word word, int value) {
        var node = root;
        for (var text : phrase) {
            node = node.next.computeIfAbsent(text, _ -> new Node());
        }
        return node.meanings.put(word, value);
    }

    /** The longest phrase that starts at this token; null where none does. */
    @Nullable
    Match longest(List<Token> tokens, int from) {
        Match longest = null;
        var node = root;
        for (int at = from; at < tokens.size(); at++) {
            var next = node.next.get(tokens.get(at).text());
            if (next == null) {
                break;
            }
            node = next;
            if (!node.meanings.isEmpty()) {
                longest = new Match(at - from + 1, node.meanings);
            }
        }
        return longest;
    }

    /** What a single word can mean; empty where it is not known. */
    Map<Word, Integer> meanings(String word) {
        var node = root.next.get(word);
        return node == null ? Map.of() : node.meanings;
    }

    /**
     * A phrase found.
     *
     * @param length in tokens
     */
    record Match(int length, Map<Word, Integer> meanings) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final Map<Word, Integer> meanings = new EnumMap<>(Word.class);
    }
}
