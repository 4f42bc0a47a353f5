package de.tandembote.conversation;

import de.tandembote.script.Questionnaire;
import de.tandembote.script.Questionnaire.Choice;
import de.tandembote.script.Questionnaire.Item;
import de.tandembote.script.Questionnaire.Option;
import de.tandembote.script.Questionnaire.Scale;
import de.tandembote.script.Voice;
import de.tandembote.understanding.SurveyQuestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The questions of a survey as they are said to one person, and what the person's answers to them stand for. */
record SurveyForm(Questionnaire questionnaire, Voice voice) {

    /** What can be answered to each. */
    List<SurveyQuestion> questions() {
        return questionnaire.items().stream().map(this::question).toList();
    }

    SurveyQuestion question(Item item) {
        return switch (item.kind()) {
            case Scale scale -> new SurveyQuestion.Scale(scale.from(), scale.to(), item.mayNotApply());
            case Choice choice ->
                new SurveyQuestion.Choice(
                        choice.options().stream().map(this::said).toList(), true, choice.several(), item.mayNotApply());
            case Questionnaire.FreeText _, Questionnaire.Pseudonym _ -> new SurveyQuestion.FreeText(item.mayNotApply());
        };
    }

    /** The values by the key of their question. */
    Map<String, List<String>> values(SortedMap<Integer, String> answers) {
        var values = new HashMap<String, List<String>>();
        answers.forEach((number, answer) -> {
            var item = questionnaire.items().get(number - 1);
            values.put(item.key(), values(item, answer));
        });
        return values;
    }

    List<String> values(Item item, String answer) {
        if (answer.equals(SurveyQuestion.DOES_NOT_APPLY)) {
            return List.of(Questionnaire.DOES_NOT_APPLY);
        }
        return item.kind() instanceof Choice choice
                ? answer.lines().map(line -> keyOf(choice, line)).toList()
                : List.of(answer);
    }

    private String keyOf(Choice choice, String said) {
        return choice.options().stream()
                .filter(option -> said(option).equals(said))
                .findFirst()
                .map(Option::key)
                .orElse(said);
    }

    private String said(Option option) {
        return option.text().said(voice);
    }
}
