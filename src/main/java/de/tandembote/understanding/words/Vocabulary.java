package de.tandembote.understanding.words;

import de.tandembote.datafile.Faults;
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

    private final PhraseTree phrases = new PhraseTree();
    private final PartedPhrases parted = new PartedPhrases();
    private final Affixes affixes = new Affixes();
    private final Spelling spelling = new Spelling();

    /** Words by themselves, from which longer ones are made. */
    private final Map<Word, Map<String, Integer>> single = new EnumMap<>(Word.class);

    /** Reads {@code vocabulary/<language>.yaml} for every language. */
    public static Vocabulary read(Path botScripts, Faults faults) {
        var vocabulary = new Vocabulary();
        NumberWords.cardinals().forEach((text, value) -> vocabulary.learn(texts(text), Word.NUMBER, value));
        NumberWords.ordinals().forEach((text, value) -> vocabulary.learn(texts(text), Word.ORDINAL, value));
        for (var language : Language.values()) {
            var file = botScripts.resolve("vocabulary").resolve(language.code() + ".yaml");
            new VocabularyFile(vocabulary).read(file, faults);
        }
        Compounds.of(vocabulary.single)
                .forEach(each -> vocabulary.learn(texts(each.text()), each.word(), each.value()));
        return vocabulary;
    }

    static List<String> texts(String phrase) {
        return Tokens.of(phrase).stream().map(Token::text).toList();
    }

    /** Learns a word or phrase; returns the value that it had for this meaning before, if any. */
    @Nullable
    Integer learn(List<String> tokens, Word word, int value) {
        if (tokens.size() == 1) {
            spelling.learn(tokens.getFirst(), word);
            single.computeIfAbsent(word, _ -> new LinkedHashMap<>()).put(tokens.getFirst(), value);
        }
        return phrases.put(tokens, word, value);
    }

    /** Learns "*gespräch" or "verschieb*". */
    void learnAffix(String pattern, Word word, int value) {
        affixes.learn(Tokens.fold(pattern), word, value);
    }

    /** Learns "sage … ab". */
    void learnParted(List<String> head, List<String> tail, Word word) {
        parted.learn(head, tail, word);
    }

    /** Joins tokens to the longest phrases known; one pass, bounded by the longest phrase. */
    public Pieces pieces(List<Token> tokens) {
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
        if (found != null && (whole == null || whole.length() <= found.length() + found.tailLength())) {
            tails.put(found.tailAt(), found.tailLength());
            return new PhraseTree.Match(found.length(), found.meanings());
        }
        return whole == null && tokens.get(at).kind() == Token.Kind.WORD
                ? new PhraseTree.Match(1, guess(tokens.get(at).text()))
                : whole;
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

    /** What a word can mean that is in no list: one with a known end, in the genitive, or mistyped. */
    private Map<Word, Integer> guess(String word) {
        var known = affixes.find(word);
        if (known != null) {
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
