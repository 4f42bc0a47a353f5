package de.tandembote.script;

import de.tandembote.script.Questionnaire.Choice;
import de.tandembote.script.Questionnaire.Condition;
import de.tandembote.script.Questionnaire.Item;
import de.tandembote.script.Questionnaire.Scale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts a survey into words: its questions by their numbers, and what can be answered to each. */
final class SurveyWords {

    private final Voice voice;
    private final Function<String, String> keep;

    /** @param keep takes each text that a variable stands for and returns what is put in its place */
    SurveyWords(Voice voice, Function<String, String> keep) {
        this.voice = voice;
        this.keep = keep;
    }

    Map<String, Object> of(Topic.Survey survey) {
        var items = survey.questionnaire().items();
        var only = survey.only();
        var words = new HashMap<String, Object>();
        words.put("survey", kept(survey.questionnaire().title().said(voice)));
        words.put("event", survey.event() == null ? List.of() : kept(survey.event()));
        words.put("until", kept(Phrases.in(voice.language()).day(survey.until())));
        words.put("count", kept(Integer.toString(items.size())));
        words.put(
                "questions",
                IntStream.range(0, items.size())
                        .filter(place -> only == null || only == place)
                        .mapToObj(place -> question(survey.questionnaire(), place))
                        .toList());
        words.put("opening", flag(survey.occasion() == SurveyOccasion.OPENING));
        words.put("reminder", flag(survey.occasion() == SurveyOccasion.REMINDER));
        words.put("more", flag(survey.occasion() == SurveyOccasion.ANSWER_AND_MORE));
        return words;
    }

    private Map<String, Object> question(Questionnaire questionnaire, int place) {
        var item = questionnaire.items().get(place);
        var condition = item.onlyIf();
        return Map.of(
                "number", kept(Integer.toString(place + 1)),
                "question", kept(item.text().said(voice)),
                "answers", kept(answers(item)),
                "onlyIf", condition == null ? List.of() : List.of(onlyIf(questionnaire, condition)));
    }

    private Map<String, Object> onlyIf(Questionnaire questionnaire, Condition condition) {
        var earlier = questionnaire.item(condition.item()).orElseThrow();
        var values = earlier.kind() instanceof Choice choice
                ? IntStream.range(0, choice.options().size())
                        .filter(place -> condition
                                .values()
                                .contains(choice.options().get(place).key()))
                        .mapToObj(place -> Integer.toString(place + 1))
                : condition.values().stream().sorted();
        return Map.of(
                "earlier", kept(Integer.toString(questionnaire.items().indexOf(earlier) + 1)),
                "values", kept(values.collect(Collectors.joining(german() ? " oder " : " or "))));
    }

    /** "1 = gar nicht … 5 = sehr, - = trifft nicht zu". */
    private String answers(Item item) {
        var possible = switch (item.kind()) {
            case Scale scale ->
                "%d = %s … %d = %s"
                        .formatted(
                                scale.from(), scale.least().said(voice),
                                scale.to(), scale.most().said(voice));
            case Choice choice ->
                IntStream.range(0, choice.options().size())
                        .mapToObj(place -> "%d = %s"
                                .formatted(
                                        place + 1,
                                        choice.options().get(place).text().said(voice)))
                        .collect(Collectors.joining(", "));
            case Questionnaire.FreeText _ -> german() ? "in eigenen Worten" : "in your own words";
            case Questionnaire.Pseudonym _ -> german() ? "ein Wort" : "one word";
        };
        return Stream.of(possible, notApplicable(item), several(item))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String notApplicable(Item item) {
        if (!item.mayNotApply()) {
            return "";
        }
        return Questionnaire.DOES_NOT_APPLY + (german() ? " = trifft nicht zu" : " = does not apply");
    }

    private String several(Item item) {
        if (!(item.kind() instanceof Choice choice) || !choice.several()) {
            return "";
        }
        return german() ? "mehrere möglich" : "several are possible";
    }

    private boolean german() {
        return voice.language() == Language.DE;
    }

    private String kept(String text) {
        return keep.apply(text);
    }

    private static List<Map<String, Object>> flag(boolean holds) {
        return holds ? List.of(Map.of()) : List.of();
    }
}
