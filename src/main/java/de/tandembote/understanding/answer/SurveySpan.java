package de.tandembote.understanding.answer;

import de.tandembote.understanding.answer.SurveyLabels.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of several questions that are answered at once: "1-3", "1 bis 3", "1 und 2", "1, 2 und 4".
 *
 * @param numbers as written
 * @param isRange whether it names the first and the last only
 * @param isTight whether there is no space in it
 * @param to the token behind its last
 */
record SurveySpan(List<Integer> numbers, boolean isRange, boolean isTight, int to) {

    private static final Set<String> RANGES = Set.of("-", "bis", "to", "through");
    private static final Set<String> LISTS = Set.of(",", "und", "u", "and", "&", "+", "/");
    private static final int MOST = 30;

    /** The span that starts at this token; null where there is one number at most. */
    static @Nullable SurveySpan at(AnswerText text, int from) {
        if (!text.isNumber(from) || !text.isNumber(from + 2)) {
            return null;
        }
        if (RANGES.contains(text.token(from + 1).text())) {
            boolean tight = text.token(from + 1).glued() && text.token(from + 2).glued();
            return new SurveySpan(List.of(number(text, from), number(text, from + 2)), true, tight, from + 3);
        }
        var numbers = new ArrayList<Integer>(List.of(number(text, from)));
        int at = from + 1;
        while (LISTS.contains(text.token(at).text()) && text.isNumber(at + 1) && numbers.size() < MOST) {
            numbers.add(number(text, at + 1));
            at += 2;
        }
        return numbers.size() < 2 ? null : new SurveySpan(List.copyOf(numbers), false, false, at);
    }

    private static int number(AnswerText text, int at) {
        return Integer.parseInt(text.token(at).text());
    }

    /** The label that it is, without the mark behind it; null where these are no questions in their order. */
    @Nullable
    Label label(int from, int questions) {
        boolean rising = IntStream.range(1, numbers.size()).allMatch(at -> numbers.get(at - 1) < numbers.get(at));
        if (!rising || numbers.getFirst() < 1 || numbers.getLast() > questions) {
            return null;
        }
        var all = isRange
                ? IntStream.rangeClosed(numbers.getFirst(), numbers.getLast())
                        .boxed()
                        .toList()
                : numbers;
        return new Label(all, from, to + 1, true);
    }
}
