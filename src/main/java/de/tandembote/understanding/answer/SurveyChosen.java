package de.tandembote.understanding.answer;

import de.tandembote.understanding.SurveyQuestion;
import de.tandembote.understanding.SurveyQuestion.Choice;
import java.util.List;
import java.util.SortedMap;

/** Gives choices that name no question to the questions of a survey, in the order asked. */
final class SurveyChosen {

    private final AnswerText text;
    private final List<SurveyQuestion> questions;

    SurveyChosen(AnswerText text, List<SurveyQuestion> questions) {
        this.text = text;
        this.questions = questions;
    }

    /** Returns the token behind the last choice, or -1 where they are not clear. */
    int read(SortedMap<Integer, String> answers, int from, int to) {
        int end = from;
        int at = from;
        for (int number = 1; number <= questions.size(); number++) {
            if (questions.get(number - 1) instanceof Choice choice) {
                var reader = new SurveyChoices(text, choice);
                boolean alone =
                        questions.stream().filter(Choice.class::isInstance).count() == 1;
                if (alone) {
                    switch (reader.one(from, to)) {
                        case SurveyAnswer.Given(var value, int behind) -> {
                            answers.put(number, value);
                            end = Math.max(end, behind);
                        }
                        case SurveyAnswer.Unclear _ -> {
                            return -1;
                        }
                        default -> {}
                    }
                } else {
                    var named = reader.all(at, to);
                    if (named.isEmpty()) {
                        return -1;
                    }
                    answers.put(number, named.getFirst().value());
                    at = named.getFirst().to();
                    end = Math.max(end, at);
                }
            }
        }
        return end;
    }
}
