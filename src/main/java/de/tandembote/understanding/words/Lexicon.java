package de.tandembote.understanding.words;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words and phrases with what each can mean. */
public final class Lexicon<M extends Enum<M>> {

    private static final String GAP = "…";
    private static final String ANY = "*";

    private final PhraseTree<M> whole;
    private final PartedPhrases<M> parted;
    private final Affixes<M> affixes;

    public Lexicon(Class<M> meanings) {
        this.whole = new PhraseTree<>(meanings);
        this.parted = new PartedPhrases<>(meanings);
        this.affixes = new Affixes<>(meanings);
    }

    /**
     * Learns a phrase as it is written in the vocabulary.
     *
     * @param pattern "vielen dank", "*gespräch" (whatever ends so), "verschieb*" (whatever starts so) or "sage … ab"
     *     (with other words between)
     * @return whether there is a word in it
     */
    public boolean learn(String pattern, M meaning, int value) {
        int gap = pattern.indexOf(GAP);
        var head = words(gap < 0 ? pattern : pattern.substring(0, gap));
        var tail = gap < 0 ? head : words(pattern.substring(gap + 1));
        if (head.isEmpty() || tail.isEmpty()) {
            return false;
        }
        if (gap >= 0) {
            parted.learn(head, tail, meaning);
        } else if (isAffix(pattern)) {
            affixes.learn(Tokens.fold(pattern), meaning, value);
        } else {
            whole.put(head, meaning, value);
        }
        return true;
    }

    /** Whether a pattern stands for many words or for one with others between its halves. */
    static boolean isOpen(String pattern) {
        return pattern.contains(GAP) || isAffix(pattern);
    }

    private static boolean isAffix(String pattern) {
        return pattern.startsWith(ANY) || pattern.endsWith(ANY);
    }

    static List<String> words(String phrase) {
        return Tokens.of(phrase).stream().map(Token::text).toList();
    }

    /** Learns a phrase without a gap; returns the value that it had for this meaning before, if any. */
    @Nullable
    Integer put(List<String> words, M meaning, int value) {
        return whole.put(words, meaning, value);
    }

    /** The longest phrase that starts at this token; null where none does. */
    public PhraseTree.@Nullable Match<M> longest(List<Token> tokens, int from) {
        return whole.longest(tokens, from);
    }

    /** The phrase with a gap whose first half stands here, if its second follows in the same sentence. */
    public PartedPhrases.@Nullable Found<M> parted(List<Token> tokens, int at) {
        return parted.find(tokens, at);
    }

    /** What a single word can mean; empty where it is not known. */
    public Map<M, Integer> meanings(String word) {
        return whole.meanings(word);
    }

    /** What a word means by its end or its start; empty where neither is known. */
    public Map<M, Integer> byAffix(String word) {
        return affixes.find(word);
    }
}
