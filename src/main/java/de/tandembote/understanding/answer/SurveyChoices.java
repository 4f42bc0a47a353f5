package de.tandembote.understanding.answer;

import de.tandembote.understanding.SurveyQuestion.Choice;
import de.tandembote.understanding.words.AnswerWord;
import de.tandembote.understanding.words.Token;
import de.tandembote.understanding.words.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds which of the texts of a question a person chooses, whatever the case and the spelling of umlauts. */
final class SurveyChoices {

    private static final int SHORTEST_START = 3;
    private static final int LONGEST_ENDING = 3;

    private final AnswerText text;
    private final List<Option> options;

    private record Option(String value, List<String> words) {}

    /**
     * A choice named.
     *
     * @param from its first token
     * @param to the token behind its last
     */
    record Named(String value, int from, int to) {}

    SurveyChoices(AnswerText text, Choice choice) {
        this.text = text;
        this.options = choice.options().stream()
                .map(option -> new Option(
                        option, Tokens.of(option).stream().map(Token::text).toList()))
                .filter(option -> !option.words.isEmpty())
                .toList();
    }

    SurveyAnswer one(int from, int to) {
        var named = all(from, to);
        if (named.isEmpty()) {
            var start = byStart(from, to);
            return start == null ? byYesOrNo(from, to) : start;
        }
        var last = named.getLast();
        var values = new HashSet<String>();
        named.forEach(each -> values.add(each.value));
        boolean corrected = false;
        for (int at = named.getFirst().to; at < last.from; at++) {
            corrected |= text.is(at, AnswerWord.CORRECTION);
        }
        return values.size() == 1 || corrected
                ? new SurveyAnswer.Given(last.value, last.to)
                : new SurveyAnswer.Unclear();
    }

    /** Every choice named and not denied; the longest at each place. */
    List<Named> all(int from, int to) {
        var named = new ArrayList<Named>();
        int at = from;
        while (at < to) {
            var longest = longest(at, to);
            if (longest == null) {
                at++;
            } else {
                if (!text.is(at - 1, AnswerWord.NOT)) {
                    named.add(longest);
                }
                at = longest.to;
            }
        }
        return named;
    }

    @Nullable
    Named longest(int at, int to) {
        Option longest = null;
        for (var option : options) {
            boolean here = at + option.words.size() <= to && text.says(option.words, at);
            if (here && (longest == null || option.words.size() > longest.words.size())) {
                longest = option;
            }
        }
        return longest == null ? null : new Named(longest.value, at, at + longest.words.size());
    }

    /** "Vormitt." or "monatlicher", where only one choice begins so. */
    private @Nullable SurveyAnswer byStart(int from, int to) {
        for (int at = from; at < to; at++) {
            var word = text.token(at).text();
            if (text.isWord(at) && word.length() >= SHORTEST_START && !text.isKnown(at)) {
                var fitting = options.stream()
                        .filter(option -> begins(word, option.words.getFirst()))
                        .toList();
                return fitting.size() == 1 ? new SurveyAnswer.Given(fitting.getFirst().value, at + 1) : null;
            }
        }
        return null;
    }

    private static boolean begins(String word, String option) {
        boolean inflected = word.startsWith(option)
                && option.length() > LONGEST_ENDING
                && word.length() <= option.length() + LONGEST_ENDING;
        return option.startsWith(word) || inflected;
    }

    /** "Yes" chooses "ja". */
    private SurveyAnswer byYesOrNo(int from, int to) {
        for (var word : List.of(AnswerWord.YES, AnswerWord.NO)) {
            var fitting = options.stream()
                    .filter(option -> new AnswerText(option.value, text.phrases()).is(0, word))
                    .toList();
            if (from < to && text.is(from, word) && fitting.size() == 1) {
                return new SurveyAnswer.Given(fitting.getFirst().value, from + text.length(from));
            }
        }
        return new SurveyAnswer.Missing(false);
    }
}
