package de.tandembote.understanding;

import de.tandembote.datafile.Faults;
import de.tandembote.datafile.YamlNode;
import de.tandembote.script.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that the bot understands, of all languages together: a reply may be in either. */
final class Vocabulary {

    private static final int SHORTEST_ENDING = 3;
    private static final int LONGEST_ENDING = 12;
    private static final int SHORTEST_BEGINNING = 3;

    private final PhraseTree phrases = new PhraseTree();
    private final Spelling spelling = new Spelling();

    /** Words by themselves, from which longer ones are made. */
    private final Map<Word, Map<String, Integer>> single = new EnumMap<>(Word.class);

    /** Reads {@code vocabulary/<language>.yaml} for every language. */
    static Vocabulary read(Path botScripts, Faults faults) {
        var vocabulary = new Vocabulary();
        NumberWords.cardinals().forEach((text, value) -> vocabulary.learn(text, Word.NUMBER, value));
        NumberWords.ordinals().forEach((text, value) -> vocabulary.learn(text, Word.ORDINAL, value));
        for (var language : Language.values()) {
            var file = botScripts.resolve("vocabulary").resolve(language.code() + ".yaml");
            vocabulary.readFile(YamlNode.read(file, faults));
        }
        Compounds.of(vocabulary.single).forEach(each -> vocabulary.learn(each.text(), each.word(), each.value()));
        return vocabulary;
    }

    private void readFile(YamlNode file) {
        if (file.isAbsent()) {
            return;
        }
        file.allow(Arrays.stream(Word.values()).map(Word::key).toArray(String[]::new));
        var entries = file.entries();
        for (var word : Word.values()) {
            var entry = entries.get(word.key());
            if (entry == null) {
                file.get(word.key());
            } else if (hasValues(word)) {
                entry.entries().forEach((value, list) -> readPhrases(word, value(word, value, list), list));
            } else {
                readPhrases(word, 0, entry);
            }
        }
    }

    private static boolean hasValues(Word word) {
        return switch (word) {
            case WEEKDAY, WEEKDAY_SHORT, MONTH, NUMBER, ORDINAL, DAY_OFFSET, MONTH_OFFSET, YEAR_OFFSET, MONTH_EDGE ->
                true;
            case FEAST, CLOCK, FRACTION, DURATION -> true;
            default -> false;
        };
    }

    private static int value(Word word, String value, YamlNode at) {
        if (word == Word.FEAST) {
            return feast(value, at);
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            at.fault("\"%s\" is not a whole number.".formatted(value));
            return 0;
        }
    }

    private static int feast(String key, YamlNode at) {
        for (var feast : Feast.values()) {
            if (feast.key().equals(key)) {
                return feast.ordinal();
            }
        }
        at.fault("\"%s\" is no feast known here.".formatted(key));
        return 0;
    }

    private void readPhrases(Word word, int value, YamlNode list) {
        for (var item : list.items()) {
            var tokens = Tokens.of(item.text()).stream().map(Token::text).toList();
            if (tokens.isEmpty()) {
                item.fault("a word or phrase is expected here.");
                continue;
            }
            var known = learn(tokens, word, value);
            if (known != null && known != value) {
                item.fault("\"%s\" has another value already.".formatted(item.text()));
            }
            var bare = Compounds.withoutUmlauts(item.text());
            if (word.compareTo(Word.WEEKDAY) >= 0 && !bare.equals(item.text())) {
                learn(bare, word, value);
            }
        }
    }

    private void learn(String text, Word word, int value) {
        learn(Tokens.of(text).stream().map(Token::text).toList(), word, value);
    }

    private @Nullable Integer learn(List<String> tokens, Word word, int value) {
        if (tokens.size() == 1) {
            spelling.learn(tokens.getFirst(), word);
            single.computeIfAbsent(word, _ -> new LinkedHashMap<>()).put(tokens.getFirst(), value);
        }
        return phrases.put(tokens, word, value);
    }

    /** Joins tokens to the longest phrases known; one pass, bounded by the longest phrase. */
    Pieces pieces(List<Token> tokens) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        while (at < tokens.size()) {
            var token = tokens.get(at);
            var match = phrases.longest(tokens, at);
            if (match == null && token.kind() == Token.Kind.WORD) {
                match = new PhraseTree.Match(1, guess(token.text()));
            }
            int length = match == null ? 1 : match.length();
            var meanings = match == null ? Map.<Word, Integer>of() : match.meanings();
            var kind = token.kind() == Token.Kind.NUMBER && length > 1 ? Token.Kind.WORD : token.kind();
            pieces.add(new Piece(kind, token.text(), raw(tokens, at, length), token.glued(), meanings));
            at += length;
        }
        return new Pieces(pieces);
    }

    /** What a word can mean that is in no list: a mistyped one, or a house or hall of whatever name. */
    private Map<Word, Integer> guess(String word) {
        var mended = spelling.mend(word);
        if (mended != null) {
            return phrases.meanings(mended);
        }
        var endings = single.getOrDefault(Word.PLACE_ENDING, Map.of());
        for (int length = SHORTEST_ENDING; length <= word.length() - SHORTEST_BEGINNING && length <= LONGEST_ENDING; length++) {
            if (endings.containsKey(word.substring(word.length() - length))) {
                return Map.of(Word.PLACE, 0);
            }
        }
        return Map.of();
    }

    private static String raw(List<Token> tokens, int at, int length) {
        var raw = new StringBuilder(tokens.get(at).raw());
        for (int next = at + 1; next < at + length; next++) {
            raw.append(tokens.get(next).glued() ? "" : " ")
                    .append(tokens.get(next).raw());
        }
        return raw.toString();
    }
}
