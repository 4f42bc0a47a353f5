package de.tandembote.understanding.answer;

import de.tandembote.understanding.SurveyQuestion.Choice;
import de.tandembote.understanding.words.AnswerWord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds which of some numbered texts a person chooses, by their numbers or their words: "2", "1, 3", "1 und 3",
 * "monatlich".
 */
final class SurveyPicks {

    private static final Set<String> BETWEEN = Set.of(",", ";", "/", "+", "&", ".");

    private final AnswerText text;
    private final Choice choice;
    private final SurveyChoices choices;

    SurveyPicks(AnswerText text, Choice choice) {
        this.text = text;
        this.choice = choice;
        this.choices = new SurveyChoices(text, choice);
    }

    SurveyAnswer read(int from, int to) {
        int at = from;
        while (at < to && isBetween(at)) {
            at++;
        }
        if (isNumber(at, to)) {
            return numbers(at, to);
        }
        return choice.several() ? several(from, to) : one(from, to);
    }

    /** Numbers one behind the other, and behind them perhaps a comment that says nothing else. */
    private SurveyAnswer numbers(int from, int to) {
        var picked = new LinkedHashSet<String>();
        int at = from;
        int end = from;
        while (at < to && (isNumber(at, to) || isBetween(at))) {
            if (isNumber(at, to)) {
                int number = Integer.parseInt(text.token(at).text());
                if (number < 1 || number > choice.options().size()) {
                    return new SurveyAnswer.Unclear();
                }
                picked.add(choice.options().get(number - 1));
                end = at + 1;
            }
            at++;
        }
        boolean range = text.isMark(end, "-") && text.isNumber(end + 1);
        boolean more = text.is(end, AnswerWord.RANGE)
                || choices.all(end, to).stream().anyMatch(named -> !picked.contains(named.value()));
        return range || more ? new SurveyAnswer.Unclear() : given(picked, end);
    }

    private SurveyAnswer several(int from, int to) {
        var named = choices.all(from, to);
        if (named.isEmpty()) {
            return one(from, to);
        }
        var picked = new LinkedHashSet<String>();
        named.forEach(each -> picked.add(each.value()));
        return given(picked, named.getLast().to());
    }

    /** By its words, else by the only number that is there: "Antwort 2". */
    private SurveyAnswer one(int from, int to) {
        var named = choices.one(from, to);
        if (!(named instanceof SurveyAnswer.Missing)) {
            return named;
        }
        var numbers =
                IntStream.range(from, to).filter(at -> isNumber(at, to)).boxed().toList();
        return switch (numbers.size()) {
            case 0 -> named;
            case 1 -> numbers(numbers.getFirst(), to);
            default -> new SurveyAnswer.Unclear();
        };
    }

    private SurveyAnswer given(Set<String> picked, int end) {
        return picked.size() > 1 && !choice.several()
                ? new SurveyAnswer.Unclear()
                : new SurveyAnswer.Given(String.join("\n", List.copyOf(picked)), end);
    }

    /** A number that is neither the beginning of a choice's own words nor a measure. */
    private boolean isNumber(int at, int to) {
        return at < to && text.isNumber(at) && choices.longest(at, to) == null && !text.is(at + 1, AnswerWord.UNIT);
    }

    private boolean isBetween(int at) {
        return text.is(at, AnswerWord.AND)
                || text.isLineEnd(at)
                || BETWEEN.contains(text.token(at).text());
    }
}
