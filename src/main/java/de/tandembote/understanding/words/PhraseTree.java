package de.tandembote.understanding.words;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases by their words, so that the longest one at a place is found in as many steps as it has words. */
public final class PhraseTree<M extends Enum<M>> {

    private final Class<M> type;
    private final Node<M> root;

    PhraseTree(Class<M> type) {
        this.type = type;
        this.root = new Node<>(type);
    }

    /** Adds a meaning; returns the value that the phrase had for it before, if any. */
    @Nullable
    Integer put(List<String> phrase, M meaning, int value) {
        var node = root;
        for (var text : phrase) {
            node = node.next.computeIfAbsent(text, _ -> new Node<>(type));
        }
        return node.meanings.put(meaning, value);
    }

    /** The longest phrase that starts at this token; null where none does. */
    @Nullable
    Match<M> longest(List<Token> tokens, int from) {
        Match<M> longest = null;
        var node = root;
        for (int at = from; at < tokens.size(); at++) {
            var next = node.next.get(tokens.get(at).text());
            if (next == null) {
                break;
            }
            node = next;
            if (!node.meanings.isEmpty()) {
                longest = new Match<>(at - from + 1, node.meanings);
            }
        }
        return longest;
    }

    /** What a single word can mean; empty where it is not known. */
    Map<M, Integer> meanings(String word) {
        var node = root.next.get(word);
        return node == null ? Map.of() : node.meanings;
    }

    /**
     * A phrase found.
     *
     * @param length in tokens
     */
    public record Match<M>(int length, Map<M, Integer> meanings) {}

    private static final class Node<M extends Enum<M>> {
        private final Map<String, Node<M>> next = new HashMap<>();
        private final Map<M, Integer> meanings;

        Node(Class<M> type) {
            this.meanings = new EnumMap<>(type);
        }
    }
}
