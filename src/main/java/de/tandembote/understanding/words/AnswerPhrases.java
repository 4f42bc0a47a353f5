package de.tandembote.understanding.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of answers by their words; the longest one at a place is found in as many steps as it has words. */
public final class AnswerPhrases {

    private static final int LONGEST_WORD = 40;

    private final Node root = new Node();
    private final Map<String, Map<AnswerWord, Integer>> starts = new HashMap<>();
    private final Map<String, Map<AnswerWord, Integer>> ends = new HashMap<>();
    private final List<Parted> parted = new ArrayList<>();

    /** A phrase with other words between its halves: "melde … an". */
    public record Parted(List<String> head, List<String> tail, AnswerWord word) {}

    /**
     * A phrase found.
     *
     * @param length in tokens
     */
    public record Match(int length, Map<AnswerWord, Integer> meanings) {}

    /** Takes a phrase as it stands in the file; returns false where there is no word in it. */
    public boolean learn(String phrase, AnswerWord word, int value) {
        int gap = phrase.indexOf('…');
        if (gap > 0) {
            parted.add(new Parted(words(phrase.substring(0, gap)), words(phrase.substring(gap + 1)), word));
        } else if (phrase.endsWith("*")) {
            put(starts, Tokens.fold(phrase.substring(0, phrase.length() - 1)), word, value);
        } else if (phrase.startsWith("*")) {
            put(ends, Tokens.fold(phrase.substring(1)), word, value);
        } else {
            var node = root;
            for (var token : words(phrase)) {
                node = node.next.computeIfAbsent(token, _ -> new Node());
            }
            node.meanings.put(word, value);
        }
        return !words(phrase).isEmpty();
    }

    private static void put(Map<String, Map<AnswerWord, Integer>> known, String part, AnswerWord word, int value) {
        known.computeIfAbsent(part, _ -> new EnumMap<>(AnswerWord.class)).put(word, value);
    }

    private static List<String> words(String phrase) {
        return Tokens.of(phrase).stream().map(Token::text).toList();
    }

    public List<Parted> parted() {
        return parted;
    }

    /** The longest phrase that starts at this token; one token without a meaning where none does. */
    public Match longest(List<Token> tokens, int from) {
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
        return longest != null ? longest : new Match(1, byPart(tokens.get(from)));
    }

    /** Whether a word by itself has this meaning. */
    public boolean means(Token token, AnswerWord word) {
        var node = root.next.get(token.text());
        return node != null && node.meanings.containsKey(word);
    }

    /** What a longer word means by its start, or else by its end: "Teilnahmezusage", "Personalratssitzung". */
    private Map<AnswerWord, Integer> byPart(Token token) {
        var word = token.text();
        if (token.kind() == Token.Kind.WORD && word.length() <= LONGEST_WORD) {
            for (int to = word.length(); to > 0; to--) {
                var found = starts.get(word.substring(0, to));
                if (found != null) {
                    return found;
                }
            }
            for (int at = 0; at < word.length(); at++) {
                var found = ends.get(word.substring(at));
                if (found != null) {
                    return found;
                }
            }
        }
        return Map.of();
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final Map<AnswerWord, Integer> meanings = new EnumMap<>(AnswerWord.class);
    }
}
