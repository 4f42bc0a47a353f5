package de.tandembote.understanding;

import de.tandembote.datafile.Faults;
import de.tandembote.datafile.YamlNode;
import de.tandembote.script.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that the bot understands, of all languages together: a reply may be in either. */
final class Vocabulary {

    private final PhraseTree phrases = new PhraseTree();
    private final PartedPhrases parted = new PartedPhrases();
    private final Affixes affixes = new Affixes();
    private final Spelling spelling = new Spelling();

    /** Reads {@code vocabulary/<language>.yaml} for every language. */
    static Vocabulary read(Path botScripts, Faults faults) {
        var vocabulary = new Vocabulary();
        for (var language : Language.values()) {
            var file = botScripts.resolve("vocabulary").resolve(language.code() + ".yaml");
            vocabulary.readFile(YamlNode.read(file, faults));
        }
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
                entry.entries().forEach((value, list) -> readPhrases(word, parse(value, list), list));
            } else {
                readPhrases(word, 0, entry);
            }
        }
    }

    private static boolean hasValues(Word word) {
        return switch (word) {
            case WEEKDAY, WEEKDAY_SHORT, MONTH, NUMBER, ORDINAL, DAY_OFFSET, DURATION -> true;
            default -> false;
        };
    }

    private static int parse(String value, YamlNode at) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            at.fault("\"%s\" is not a whole number.".formatted(value));
            return 0;
        }
    }

    private void readPhrases(Word word, int value, YamlNode list) {
        for (var item : list.items()) {
            var text = item.text();
            int gap = text.indexOf('…');
            if (text.startsWith("*") || text.endsWith("*")) {
                affixes.learn(Tokens.fold(text), word, value);
            } else if (gap >= 0) {
                parted.learn(texts(text.substring(0, gap)), texts(text.substring(gap + 1)), word);
            } else {
                readPhrase(word, value, item);
            }
        }
    }

    private void readPhrase(Word word, int value, YamlNode item) {
        var tokens = texts(item.text());
        if (tokens.isEmpty()) {
            item.fault("a word or phrase is expected here.");
            return;
        }
        var known = phrases.put(tokens, word, value);
        if (known != null && known != value) {
            item.fault("\"%s\" has another value already.".formatted(item.text()));
        }
        if (tokens.size() == 1) {
            spelling.learn(tokens.getFirst(), word);
        }
    }

    private static List<String> texts(String phrase) {
        return Tokens.of(phrase).stream().map(Token::text).toList();
    }

    /** Joins tokens to the longest phrases known; one pass, bounded by the longest phrase. */
    Pieces pieces(List<Token> tokens) {
        var pieces = new ArrayList<Piece>();
        var tails = new HashMap<Integer, Integer>();
        int at = 0;
        while (at < tokens.size()) {
            var tail = tails.get(at);
            var match = tail == null ? match(tokens, at, tails) : new PhraseTree.Match(tail, Map.of(Word.FILLER, 0));
            int length = match == null ? 1 : match.length();
            var meanings = match == null ? Map.<Word, Integer>of() : match.meanings();
            var token = tokens.get(at);
            var kind = token.kind() == Token.Kind.NUMBER && length > 1 ? Token.Kind.WORD : token.kind();
            pieces.add(new Piece(kind, token.text(), raw(tokens, at, length), token.glued(), meanings));
            at += length;
        }
        return new Pieces(pieces);
    }

    /** The phrase at this token; the second half of a parted one is noted in {@code tails}. */
    private PhraseTree.@Nullable Match match(List<Token> tokens, int at, Map<Integer, Integer> tails) {
        var whole = uncut(phrases.longest(tokens, at), tokens, at, tails);
        var found = parted.find(tokens, at);
        if (found != null && (whole == null || whole.length() <= found.length())) {
            tails.put(found.tailAt(), found.tailLength());
            return new PhraseTree.Match(found.length(), found.meanings());
        }
        if (whole != null || tokens.get(at).kind() != Token.Kind.WORD) {
            return whole;
        }
        var text = tokens.get(at).text();
        var known = affixes.find(text);
        if (known != null) {
            return new PhraseTree.Match(1, known);
        }
        if (text.endsWith("s")
                && !phrases.meanings(text.substring(0, text.length() - 1)).isEmpty()) {
            return new PhraseTree.Match(1, phrases.meanings(text.substring(0, text.length() - 1)));
        }
        var mended = spelling.mend(text);
        return mended == null ? null : new PhraseTree.Match(1, phrases.meanings(mended));
    }

    /** A phrase must not swallow the half of another: "doch nicht" in "können uns … doch nicht treffen". */
    private PhraseTree.@Nullable Match uncut(
            PhraseTree.@Nullable Match match, List<Token> tokens, int at, Map<Integer, Integer> tails) {
        if (match == null || tails.isEmpty()) {
            return match;
        }
        for (int next = at + 1; next < at + match.length(); next++) {
            if (tails.containsKey(next)) {
                return new PhraseTree.Match(1, phrases.meanings(tokens.get(at).text()));
            }
        }
        return match;
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
