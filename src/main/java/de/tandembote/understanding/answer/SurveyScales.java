package de.tandembote.understanding.answer;

import de.tandembote.understanding.SurveyQuestion;
import de.tandembote.understanding.SurveyQuestion.FreeText;
import de.tandembote.understanding.SurveyQuestion.Scale;
import de.tandembote.understanding.words.AnswerWord;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Gives numbers that name no question to the scales of a survey, in the order asked. */
final class SurveyScales {

    private final AnswerText text;
    private final List<SurveyQuestion> questions;
    private final boolean textLast;

    SurveyScales(AnswerText text, List<SurveyQuestion> questions) {
        this.text = text;
        this.questions = questions;
        this.textLast = questions.getLast() instanceof FreeText;
    }

    /** Returns the token behind the last number, or -1 where they are not clear. */
    int read(SortedMap<Integer, String> answers, int from, int to) {
        var scales = new ArrayList<Integer>();
        for (int number = 1; number <= questions.size(); number++) {
            if (questions.get(number - 1) instanceof Scale) {
                scales.add(number);
            }
        }
        if (scales.isEmpty()) {
            return from;
        }
        var scale = (Scale) questions.get(scales.getFirst() - 1);
        if (scales.size() == 1) {
            var reader = new SurveyNumbers(text, scale);
            return reader.one(from, to) instanceof SurveyAnswer.Given(var value, int end)
                    ? put(answers, scales, List.of(value), end)
                    : reader.one(from, to) instanceof SurveyAnswer.Missing ? from : -1;
        }
        return list(answers, scales, scale, from, to);
    }

    private int list(SortedMap<Integer, String> answers, List<Integer> scales, Scale first, int from, int to) {
        var found = new SurveyNumbers(text, first).find(from, to, true);
        var given = new ArrayList<SurveyNumbers.Figure>();
        for (var number : found.numbers()) {
            boolean enough = given.size() == scales.size()
                    && number.part() > given.getLast().part();
            if (number.corrects()) {
                given.removeLast();
                given.add(number);
            } else if (!enough || number.alone() || !textLast) {
                given.add(number);
            }
        }
        if (found.unclear() && !(textLast && given.size() == scales.size())) {
            return -1;
        }
        if (given.isEmpty()) {
            return from;
        }
        boolean all = given.size() == 1 && isEverywhere(given.getFirst(), from, to);
        if (!all && given.size() != scales.size()) {
            return -1;
        }
        var values = new ArrayList<String>();
        for (int index = 0; index < scales.size(); index++) {
            var number = all ? given.getFirst() : given.get(index);
            var scale = (Scale) questions.get(scales.get(index) - 1);
            if (!(new SurveyNumbers(text, scale).given(number) instanceof SurveyAnswer.Given(var value, int _))) {
                return -1;
            }
            values.add(value);
        }
        return put(answers, scales, values, given.getLast().to());
    }

    private boolean isEverywhere(SurveyNumbers.Figure number, int from, int to) {
        for (int at = Math.max(from, number.from() - 4); at < Math.min(to, number.to() + 5); at++) {
            if (text.is(at, AnswerWord.EVERYWHERE)) {
                return true;
            }
        }
        return false;
    }

    private static int put(SortedMap<Integer, String> answers, List<Integer> scales, List<String> values, int end) {
        for (int index = 0; index < scales.size(); index++) {
            answers.put(scales.get(index), values.get(index));
        }
        return end;
    }
}
