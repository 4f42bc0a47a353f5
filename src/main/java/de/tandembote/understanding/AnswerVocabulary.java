package de.tandembote.understanding;

import de.tandembote.datafile.Faults;
import de.tandembote.datafile.YamlNode;
import de.tandembote.script.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of answers to invitations and surveys, of all languages together. */
final class AnswerVocabulary {

    private static final int LONGEST_WORD = 40;

    private final Node root = new Node();
    private final Map<String, Map<AnswerWord, Integer>> starts = new HashMap<>();
    private final Map<String, Map<AnswerWord, Integer>> ends = new HashMap<>();
    private final List<Parted> parted = new ArrayList<>();

    /** A phrase with other words between its halves: "melde … an". */
    record Parted(List<String> head, List<String> tail, AnswerWord word) {}

    /**
     * A phrase found.
     *
     * @param length in tokens
     */
    record Match(int length, Map<AnswerWord, Integer> meanings) {}

    /** Reads {@code vocabulary/answers.<language>.yaml} for every language. */
    static AnswerVocabulary read(Path botScripts, Faults faults) {
        var vocabulary = new AnswerVocabulary();
        for (var language : Language.values()) {
            var file = botScripts.resolve("vocabulary").resolve("answers." + language.code() + ".yaml");
            vocabulary.readFile(YamlNode.read(file, faults));
        }
        return vocabulary;
    }

    private void readFile(YamlNode file) {
        if (file.isAbsent()) {
            return;
        }
        file.allow(Arrays.stream(AnswerWord.values()).map(AnswerWord::key).toArray(String[]::new));
        var entries = file.entries();
        for (var word : AnswerWord.values()) {
            var entry = entries.get(word.key());
            if (entry == null) {
                file.get(word.key());
            } else if (word.hasValues()) {
                entry.entries().forEach((value, list) -> readPhrases(word, parse(value, list), list));
            } else {
                readPhrases(word, 0, entry);
            }
        }
    }

    private static int parse(String value, YamlNode at) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            at.fault("\"%s\" is not a whole number.".formatted(value));
            return 0;
        }
    }

    private void readPhrases(AnswerWord word, int value, YamlNode list) {
        for (var item : list.items()) {
            var text = item.text();
            int gap = text.indexOf('…');
            if (gap > 0) {
                parted.add(new Parted(words(text.substring(0, gap)), words(text.substring(gap + 1)), word));
            } else if (text.endsWith("*")) {
                put(starts, Tokens.fold(text.substring(0, text.length() - 1)), word, value);
            } else if (text.startsWith("*")) {
                put(ends, Tokens.fold(text.substring(1)), word, value);
            } else if (words(text).isEmpty()) {
                item.fault("a word or phrase is expected here.");
            } else {
                var node = root;
                for (var token : words(text)) {
                    node = node.next.computeIfAbsent(token, _ -> new Node());
                }
                node.meanings.put(word, value);
            }
        }
    }

    private static void put(Map<String, Map<AnswerWord, Integer>> known, String part, AnswerWord word, int value) {
        known.computeIfAbsent(part, _ -> new EnumMap<>(AnswerWord.class)).put(word, value);
    }

    private static List<String> words(String phrase) {
        return Tokens.of(phrase).stream().map(Token::text).toList();
    }

    List<Parted> parted() {
        return parted;
    }

    /** The longest phrase that starts at this token; one token without a meaning where none does. */
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
        return longest != null ? longest : new Match(1, byPart(tokens.get(from)));
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
