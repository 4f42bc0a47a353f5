package de.tandembote.understanding.answer;

import de.tandembote.understanding.words.AnswerPhrases;
import de.tandembote.understanding.words.AnswerWord;
import de.tandembote.understanding.words.Token;
import de.tandembote.understanding.words.Tokens;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tokens of an answer with what each means and where in the text it stands. */
final class AnswerText {

    private final String text;
    private final List<Token> tokens;
    private final int[] starts;
    private final AnswerPhrases.Match[] matches;
    private final AnswerPhrases phrases;

    AnswerText(String reply, AnswerPhrases phrases) {
        this.text = Normalizer.normalize(reply, Normalizer.Form.NFC);
        this.tokens = Tokens.of(text);
        this.phrases = phrases;
        this.starts = new int[tokens.size()];
        this.matches = new AnswerPhrases.Match[tokens.size()];
        int at = 0;
        for (int index = 0; index < starts.length; index++) {
            starts[index] = text.indexOf(tokens.get(index).raw(), at);
            at = starts[index] + tokens.get(index).raw().length();
            matches[index] = phrases.longest(tokens, index);
        }
    }

    int size() {
        return tokens.size();
    }

    /** Beyond both ends there is the end of a line. */
    Token token(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : new Token(Token.Kind.LINE_END, "\n", "\n", false);
    }

    boolean is(int at, AnswerWord word) {
        return at >= 0 && at < matches.length && matches[at].meanings().containsKey(word);
    }

    int value(int at, AnswerWord word) {
        return matches[at].meanings().getOrDefault(word, 0);
    }

    /** Whether a phrase of the vocabulary starts here. */
    boolean isKnown(int at) {
        return !matches[at].meanings().isEmpty();
    }

    /** Tokens of the phrase that starts here. */
    int length(int at) {
        return at >= 0 && at < matches.length ? matches[at].length() : 1;
    }

    Map<AnswerWord, Integer> meanings(int at) {
        return matches[at].meanings();
    }

    AnswerPhrases phrases() {
        return phrases;
    }

    /** Where these words stand one behind the other; -1 where they do not. */
    int find(List<String> words, int from, int to) {
        for (int at = from; at + words.size() <= to; at++) {
            int same = 0;
            while (same < words.size() && tokens.get(at + same).text().equals(words.get(same))) {
                same++;
            }
            if (same == words.size()) {
                return at;
            }
        }
        return -1;
    }

    boolean isMark(int at, String mark) {
        var token = token(at);
        return token.kind() == Token.Kind.MARK && token.text().equals(mark);
    }

    /** Whether the phrase that starts here has a "not" in it. */
    boolean hasNot(int at) {
        for (int word = at; word < at + length(at); word++) {
            if (phrases.means(token(word), AnswerWord.NOT)) {
                return true;
            }
        }
        return false;
    }

    /** "Muss ich" opens a question, and elsewhere has the meaning of its verb. */
    void addVerb(int at, Set<AnswerWord> words) {
        for (var word : List.of(AnswerWord.CAN, AnswerWord.BUSY, AnswerWord.WISH)) {
            if (phrases.means(token(at), word)) {
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
