package de.tandembote.understanding.answer;

import de.tandembote.understanding.SurveyQuestion;
import de.tandembote.understanding.words.AnswerWord;

/** Reads what one question of a survey is answered with, by its kind. */
final class SurveyGiven {

    private SurveyGiven() {}

    /**
     * The answer.
     *
     * @param from its first token
     * @param to the token behind its last
     */
    static SurveyAnswer of(AnswerText text, SurveyQuestion question, int from, int to) {
        if (question.mayNotApply() && doesNotApply(text, from, to)) {
            return new SurveyAnswer.Given(SurveyQuestion.DOES_NOT_APPLY, to);
        }
        return switch (question) {
            case SurveyQuestion.Scale scale -> new SurveyNumbers(text, scale).one(from, to);
            case SurveyQuestion.Choice choice when choice.numbered() -> new SurveyPicks(text, choice).read(from, to);
            case SurveyQuestion.Choice choice -> new SurveyChoices(text, choice).one(from, to);
            case SurveyQuestion.FreeText _ -> freeText(text, from, to);
        };
    }

    private static SurveyAnswer freeText(AnswerText text, int from, int to) {
        var words = SurveyText.of(text, from, to);
        return words.isEmpty() ? new SurveyAnswer.Missing(true) : new SurveyAnswer.Given(words, to);
    }

    /** "-" alone, or "entfällt" with or without a reason. */
    private static boolean doesNotApply(AnswerText text, int from, int to) {
        int start = from;
        while (start < to && text.isLineEnd(start)) {
            start++;
        }
        int end = to;
        while (end > start && (text.isLineEnd(end - 1) || text.isMark(end - 1, ",") || text.isMark(end - 1, ";"))) {
            end--;
        }
        boolean dash = end == start + 1 && (text.isMark(start, "-") || text.isMark(start, "–"));
        return dash || (start < end && text.is(start, AnswerWord.NOT_APPLICABLE));
    }
}
