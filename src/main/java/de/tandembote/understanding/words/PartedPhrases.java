package de.tandembote.understanding.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases with other words between their halves, as German verbs have them: "sage … ab", "fällt … aus". */
public final class PartedPhrases<M extends Enum<M>> {

    /** Words between the halves; a longer sentence has other verbs in it. */
    private static final int WIDEST_GAP = 12;

    private final Class<M> type;
    private final Map<String, List<Parted<M>>> byFirstWord = new HashMap<>();

    PartedPhrases(Class<M> type) {
        this.type = type;
    }

    private record Parted<M>(List<String> head, List<String> tail, M meaning) {}

    /**
     * A phrase found.
     *
     * @param length of its first half in tokens
     * @param tailAt where its second half begins
     */
    public record Found<M>(int length, Map<M, Integer> meanings, int tailAt, int tailLength) {}

    void learn(List<String> head, List<String> tail, M meaning) {
        byFirstWord
                .computeIfAbsent(head.getFirst(), _ -> new ArrayList<>())
                .add(new Parted<>(List.copyOf(head), List.copyOf(tail), meaning));
    }

    /** The phrase whose first half stands here, if its second follows in the same sentence; the nearest one wins. */
    @Nullable
    Found<M> find(List<Token> tokens, int at) {
        Found<M> nearest = null;
        for (var parted : byFirstWord.getOrDefault(tokens.get(at).text(), List.of())) {
            int tail = matches(tokens, at, parted.head) ? tail(tokens, at + parted.head.size(), parted.tail) : -1;
            if (tail >= 0 && (nearest == null || tail <= nearest.tailAt)) {
                nearest = with(nearest, parted, tail);
            }
        }
        return nearest;
    }

    /** One phrase may have several meanings. */
    private Found<M> with(@Nullable Found<M> before, Parted<M> parted, int tail) {
        var meanings = new EnumMap<M, Integer>(type);
        if (before != null && before.tailAt == tail) {
            meanings.putAll(before.meanings);
        }
        meanings.put(parted.meaning, 0);
        return new Found<>(parted.head.size(), meanings, tail, parted.tail.size());
    }

    private static int tail(List<Token> tokens, int from, List<String> tail) {
        for (int at = from; at < tokens.size() && at <= from + WIDEST_GAP; at++) {
            if (matches(tokens, at, tail)) {
                return at;
            }
            if (endsSentence(tokens, at)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean matches(List<Token> tokens, int at, List<String> words) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int word = 0; word < words.size(); word++) {
            if (!tokens.get(at + word).text().equals(words.get(word))) {
                return false;
            }
        }
        return true;
    }

    /** A full stop behind a number is part of a date. */
    private static boolean endsSentence(List<Token> tokens, int at) {
        return switch (tokens.get(at).text()) {
            case "!", "?", ";", ":", "\n" -> true;
            case "." -> tokens.get(at - 1).kind() != Token.Kind.NUMBER;
            default -> false;
        };
    }
}
