package de.tandembote.understanding.words;

import de.tandembote.datafile.Faults;
import de.tandembote.datafile.YamlNode;
import de.tandembote.script.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that the bot understands, of all languages together: a reply may be in either. */
public final class Vocabulary {

    private final Lexicon<Word> phrases = new Lexicon<>(Word.class);
    private final Spelling spelling = new Spelling();

    /** Words by themselves, from which longer ones are made. */
    private final Map<Word, Map<String, Integer>> single = new EnumMap<>(Word.class);

    /** Reads {@code vocabulary/<language>.yaml} for every language. */
    public static Vocabulary read(Path botScripts, Faults faults) {
        var vocabulary = new Vocabulary();
        NumberWords.cardinals().forEach((text, value) -> vocabulary.learn(text, Word.NUMBER, value));
        NumberWords.ordinals().forEach((text, value) -> vocabulary.learn(text, Word.ORDINAL, value));
        for (var language : Language.values()) {
            var file = botScripts.resolve("vocabulary").resolve(language.code() + ".yaml");
            PhraseFile.read(file, List.of(Word.values()), faults, vocabulary::learn);
        }
        Compounds.of(vocabulary.single).forEach(each -> vocabulary.learn(each.text(), each.word(), each.value()));
        return vocabulary;
    }

    private void learn(Word word, int value, YamlNode item) {
        var text = item.text();
        if (Lexicon.words(text).isEmpty()) {
            item.fault("a word or phrase is expected here.");
        } else if (word == Word.PLACE_ENDING) {
            phrases.learn("*" + text, Word.PLACE, value);
        } else if (!Lexicon.isOpen(text)) {
            learnWhole(text, word, value, item);
        } else if (!phrases.learn(text, word, value)) {
            item.fault("a word or phrase is expected here.");
        }
    }

    private void learnWhole(String text, Word word, int value, YamlNode item) {
        var known = learn(text, word, value);
        if (known != null && known != value) {
            item.fault("\"%s\" has another value already.".formatted(text));
        }
        var bare = Compounds.withoutUmlauts(text);
        if (word.compareTo(Word.WEEKDAY) >= 0 && !bare.equals(text)) {
            learn(bare, word, value);
        }
    }

    /** Learns a word or phrase; returns the value that it had for this meaning before, if any. */
    private @Nullable Integer learn(String phrase, Word word, int value) {
        var words = Lexicon.words(phrase);
        if (words.size() == 1) {
            spelling.learn(words.getFirst(), word);
            single.computeIfAbsent(word, _ -> new LinkedHashMap<>()).put(words.getFirst(), value);
        }
        return phrases.put(words, word, value);
    }

    /** Joins tokens to the longest phrases known; one pass, bounded by the longest phrase. */
    public Pieces pieces(List<Token> tokens) {
        var pieces = new ArrayList<Piece>();
        var tails = new HashMap<Integer, Integer>();
        int at = 0;
        while (at < tokens.size()) {
            var tail = tails.get(at);
            var match = tail == null ? match(tokens, at, tails) : new PhraseTree.Match<>(tail, Map.of(Word.FILLER, 0));
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
    private PhraseTree.@Nullable Match<Word> match(List<Token> tokens, int at, Map<Integer, Integer> tails) {
        var whole = uncut(phrases.longest(tokens, at), tokens, at, tails);
        var found = phrases.parted(tokens, at);
        if (found != null && (whole == null || whole.length() <= found.length() + found.tailLength())) {
            tails.put(found.tailAt(), found.tailLength());
            return new PhraseTree.Match<>(found.length(), found.meanings());
        }
        return whole == null && tokens.get(at).kind() == Token.Kind.WORD
                ? new PhraseTree.Match<>(1, guess(tokens.get(at).text()))
                : whole;
    }

    /** A phrase must not swallow the half of another: "doch nicht" in "können uns … doch nicht treffen". */
    private PhraseTree.@Nullable Match<Word> uncut(
            PhraseTree.@Nullable Match<Word> match, List<Token> tokens, int at, Map<Integer, Integer> tails) {
        if (match == null || tails.isEmpty()) {
            return match;
        }
        for (int next = at + 1; next < at + match.length(); next++) {
            if (tails.containsKey(next)) {
                return new PhraseTree.Match<>(1, phrases.meanings(tokens.get(at).text()));
            }
        }
        return match;
    }

    /** What a word can mean that is in no list: one with a known end, in the genitive, or mistyped. */
    private Map<Word, Integer> guess(String word) {
        var known = phrases.byAffix(word);
        if (!known.isEmpty()) {
            return known;
        }
        var genitive =
                word.endsWith("s") ? phrases.meanings(word.substring(0, word.length() - 1)) : Map.<Word, Integer>of();
        if (!genitive.isEmpty()) {
            return genitive;
        }
        var mended = spelling.mend(word);
        return mended == null ? Map.of() : phrases.meanings(mended);
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
