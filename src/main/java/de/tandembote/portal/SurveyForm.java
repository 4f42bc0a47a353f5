package de.tandembote.portal;

import de.tandembote.script.Questionnaire;
import de.tandembote.script.Questionnaire.Choice;
import de.tandembote.script.Questionnaire.Item;
import de.tandembote.script.Questionnaire.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fields of a survey: from its questions to what a person sees, and from what was sent to answers. */
final class SurveyForm {

    private final Questionnaire questionnaire;
    private final SurveyPhrases phrases;

    SurveyForm(Questionnaire questionnaire, SurveyPhrases phrases) {
        this.questionnaire = questionnaire;
        this.phrases = phrases;
    }

    /** What was answered; a question whose field was left empty is missing. */
    static Map<String, List<String>> read(Questionnaire questionnaire, Map<String, List<String>> sent) {
        var answers = new LinkedHashMap<String, List<String>>();
        for (var item : questionnaire.items()) {
            var values = sent.getOrDefault(item.key(), List.of()).stream()
                    .map(SurveyForm::clean)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!values.isEmpty()) {
                answers.put(item.key(), values);
            }
        }
        return answers;
    }

    /**
     * Without what no keyboard writes; a database that refuses such a character would name the text around it in the
     * log.
     */
    private static String clean(String value) {
        return value.replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}]", "")
                .strip();
    }

    /** The questions with what was answered to them. */
    List<SurveyField> fields(Map<String, List<String>> answers) {
        return IntStream.range(0, questionnaire.items().size())
                .mapToObj(place -> field(place, answers))
                .toList();
    }

    /** The same with what is wrong about these of them. */
    List<SurveyField> fields(Map<String, List<String>> answers, List<String> faulty) {
        return fields(answers).stream()
                .map(field -> faulty.contains(field.key()) ? field.withFault(fault(field, answers)) : field)
                .toList();
    }

    private String fault(SurveyField field, Map<String, List<String>> answers) {
        var given = answers.getOrDefault(field.key(), List.of());
        if (given.size() > 1 && given.contains(Questionnaire.DOES_NOT_APPLY)) {
            return phrases.eitherOr();
        }
        return field.longest() > 0 ? phrases.tooLong(field.longest(), given) : phrases.noSuchAnswer();
    }

    private SurveyField field(int place, Map<String, List<String>> answers) {
        var item = questionnaire.items().get(place);
        var given = answers.getOrDefault(item.key(), List.of());
        var condition = item.onlyIf();
        return new SurveyField(
                place + 1,
                item.key(),
                phrases.said(item.text()),
                shape(item),
                condition == null ? note(item) : phrases.onlyIf(questionnaire, condition),
                choices(item, given),
                written(item, given),
                longest(item),
                "");
    }

    private String note(Item item) {
        return item.kind() instanceof Questionnaire.Pseudonym ? phrases.pseudonym() : "";
    }

    private static SurveyField.Shape shape(Item item) {
        return switch (item.kind()) {
            case Scale _ -> SurveyField.Shape.STEPS;
            case Choice choice -> choice.several() ? SurveyField.Shape.SEVERAL : SurveyField.Shape.ONE;
            case Questionnaire.FreeText _ -> SurveyField.Shape.TEXT;
            case Questionnaire.Pseudonym _ -> SurveyField.Shape.WORD;
        };
    }

    private static int longest(Item item) {
        return switch (item.kind()) {
            case Questionnaire.FreeText _ -> Questionnaire.FreeText.LONGEST;
            case Questionnaire.Pseudonym _ -> Questionnaire.Pseudonym.LONGEST;
            case Scale _, Choice _ -> 0;
        };
    }

    private static String written(Item item, List<String> given) {
        return longest(item) == 0
                ? ""
                : given.stream()
                        .filter(value -> !item.mayNotApply() || !value.equals(Questionnaire.DOES_NOT_APPLY))
                        .findFirst()
                        .orElse("");
    }

    private List<SurveyField.Answer> choices(Item item, List<String> given) {
        var answers = new ArrayList<SurveyField.Answer>();
        labels(item)
                .forEach(label -> answers.add(
                        new SurveyField.Answer(label.value(), label.text(), given.contains(label.value()))));
        // A radio button cannot be let go again, so there is one for no answer.
        var shape = shape(item);
        if (shape == SurveyField.Shape.STEPS || shape == SurveyField.Shape.ONE) {
            answers.add(new SurveyField.Answer(
                    "", phrases.nothing(), answers.stream().noneMatch(SurveyField.Answer::chosen)));
        }
        return answers;
    }

    /** A value with its words. */
    private record Label(String value, String text) {}

    private Stream<Label> labels(Item item) {
        var kind = switch (item.kind()) {
            case Scale scale ->
                IntStream.rangeClosed(scale.from(), scale.to())
                        .mapToObj(step -> new Label(Integer.toString(step), phrases.step(scale, step)));
            case Choice choice ->
                choice.options().stream().map(option -> new Label(option.key(), phrases.said(option.text())));
            case Questionnaire.FreeText _, Questionnaire.Pseudonym _ -> Stream.<Label>empty();
        };
        return item.mayNotApply()
                ? Stream.concat(kind, Stream.of(new Label(Questionnaire.DOES_NOT_APPLY, phrases.doesNotApply())))
                : kind;
    }
}
