package de.tandembote.understanding.answer;

import de.tandembote.understanding.words.AnswerWord;
import de.tandembote.understanding.words.Lexicon;
import de.tandembote.understanding.words.PartedPhrases;
import de.tandembote.understanding.words.PhraseTree;
import de.tandembote.understanding.words.Token;
import de.tandembote.understanding.words.Tokens;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tokens of an answer with what each means and where in the text it stands. */
final class AnswerText {

    private final String text;
    private final List<Token> tokens;
    private final int[] starts;
    private final List<PhraseTree.Match<AnswerWord>> matches;
    private final Lexicon<AnswerWord> phrases;

    AnswerText(String reply, Lexicon<AnswerWord> phrases) {
        this.text = Normalizer.normalize(reply, Normalizer.Form.NFC);
        this.tokens = Tokens.of(text);
        this.phrases = phrases;
        this.starts = new int[tokens.size()];
        this.matches = new ArrayList<>(tokens.size());
        int at = 0;
        for (int index = 0; index < starts.length; index++) {
            starts[index] = text.indexOf(tokens.get(index).raw(), at);
            at = starts[index] + tokens.get(index).raw().length();
            matches.add(match(index));
        }
    }

    /** One token without a meaning where it is not known. */
    private PhraseTree.Match<AnswerWord> match(int at) {
        var longest = phrases.longest(tokens, at);
        if (longest != null) {
            return longest;
        }
        var token = tokens.get(at);
        return new PhraseTree.Match<>(1, token.kind() == Token.Kind.WORD ? phrases.byAffix(token.text()) : Map.of());
    }

    int size() {
        return tokens.size();
    }

    /** Beyond both ends there is the end of a line. */
    Token token(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : new Token(Token.Kind.LINE_END, "\n", "\n", false);
    }

    boolean is(int at, AnswerWord word) {
        return at >= 0 && at < matches.size() && matches.get(at).meanings().containsKey(word);
    }

    int value(int at, AnswerWord word) {
        return matches.get(at).meanings().getOrDefault(word, 0);
    }

    /** Whether a phrase of the vocabulary starts here. */
    boolean isKnown(int at) {
        return !matches.get(at).meanings().isEmpty();
    }

    /** Tokens of the phrase that starts here. */
    int length(int at) {
        return at >= 0 && at < matches.size() ? matches.get(at).length() : 1;
    }

    Map<AnswerWord, Integer> meanings(int at) {
        return matches.get(at).meanings();
    }

    Lexicon<AnswerWord> phrases() {
        return phrases;
    }

    /** The phrase with other words between its halves that starts here; null where none does. */
    PartedPhrases.@Nullable Found<AnswerWord> parted(int at) {
        return phrases.parted(tokens, at);
    }

    /** Whether these words stand here, one behind the other. */
    boolean says(List<String> words, int at) {
        int same = 0;
        while (same < words.size() && token(at + same).text().equals(words.get(same))) {
            same++;
        }
        return same == words.size();
    }

    boolean isMark(int at, String mark) {
        var token = token(at);
        return token.kind() == Token.Kind.MARK && token.text().equals(mark);
    }

    /** Whether the phrase that starts here has a "not" in it. */
    boolean hasNot(int at) {
        for (int word = at; word < at + length(at); word++) {
            if (means(word, AnswerWord.NOT)) {
                return true;
            }
        }
        return false;
    }

    private boolean means(int at, AnswerWord word) {
        return phrases.meanings(token(at).text()).containsKey(word);
    }

    /** "Muss ich" opens a question, and elsewhere has the meaning of its verb. */
    void addVerb(int at, Set<AnswerWord> words) {
        for (var word : List.of(AnswerWord.CAN, AnswerWord.BUSY, AnswerWord.WISH)) {
            if (means(at, word)) {
                words.add(word);
            }
        }
    }

    boolean isLineEnd(int at) {
        return token(at).kind() == Token.Kind.LINE_END;
    }

    boolean isWord(int at) {
        return token(at).kind() == Token.Kind.WORD;
    }

    boolean isNumber(int at) {
        return token(at).kind() == Token.Kind.NUMBER;
    }

    /** Whether a line of the text begins with this token. */
    boolean startsLine(int at) {
        if (at <= 0 || at >= starts.length) {
            return at == 0;
        }
        for (int gap = starts[at] - 1; gap >= starts[at - 1]; gap--) {
            if (text.charAt(gap) == '\n') {
                return true;
            }
            if (!Character.isWhitespace(text.charAt(gap))) {
                return false;
            }
        }
        return false;
    }

    /** The person's words from one token up to another. */
    String raw(int from, int to) {
        int end = to < starts.length ? starts[to] : text.length();
        return from >= starts.length ? "" : text.substring(starts[from], end);
    }
}
