package de.tandembote.survey;

import de.tandembote.programme.Role;
import de.tandembote.programme.Rounds;
import de.tandembote.script.Language;
import de.tandembote.script.Questionnaire;
import de.tandembote.script.Questionnaire.Choice;
import de.tandembote.script.Questionnaire.Scale;
import de.tandembote.script.Voice;
import de.tandembote.survey.ResultSheet.Bar;
import de.tandembote.survey.ResultSheet.Group;
import de.tandembote.survey.ResultSheet.Question;
import de.tandembote.survey.ResultSheet.State;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts what came of a survey into words. */
@Service
@Transactional(readOnly = true)
public class ResultSheets {

    private final SurveyCare surveys;
    private final Rounds rounds;

    ResultSheets(SurveyCare surveys, Rounds rounds) {
        this.surveys = surveys;
        this.rounds = rounds;
    }

    /** What came of this survey, for somebody who reads this language. */
    public ResultSheet of(UUID survey, Language language) {
        return switch (surveys.results(survey)) {
            case Results.StillOpen() -> nothing(State.OPEN);
            case Results.TooFew _ -> nothing(State.TOO_FEW);
            case Results.Counted counted -> {
                var words = new ResultWords(voice(survey, language));
                var questionnaire = surveys.questionnaire(survey);
                yield new ResultSheet(
                        State.COUNTED,
                        surveys.leastAnswers(),
                        counted.asked(),
                        counted.answered(),
                        percent(counted.answered(), counted.asked()),
                        counted.items().stream()
                                .map(item -> question(questionnaire, item, words))
                                .toList());
            }
        };
    }

    private ResultSheet nothing(State why) {
        return new ResultSheet(why, surveys.leastAnswers(), 0, 0, 0, List.of());
    }

    private Voice voice(UUID survey, Language language) {
        return rounds.findById(surveys.get(survey).round())
                .orElseThrow()
                .programme()
                .voice(language);
    }

    private static Question question(Questionnaire questionnaire, ItemResult result, ResultWords words) {
        var item = result.item();
        int number = questionnaire.items().indexOf(item) + 1;
        var text = words.said(item.text());
        var note = words.note(questionnaire, item);
        return switch (result) {
            case ItemResult.TooFew _ -> new Question(number, text, note, List.of(), List.of());
            case ItemResult.Texts texts -> new Question(number, text, note, List.of(), texts.texts());
            case ItemResult.Numbers numbers -> {
                var groups = new ArrayList<Group>();
                groups.add(group(words.everybody(), item, numbers.all(), words));
                for (var role : Role.values()) {
                    var tally = numbers.byRole().get(role);
                    if (tally != null) {
                        groups.add(group(words.role(role), item, tally, words));
                    }
                }
                yield new Question(number, text, note, groups, List.of());
            }
        };
    }

    private static Group group(String name, Questionnaire.Item item, ItemResult.Tally tally, ResultWords words) {
        int concerned = tally.answers() - tally.notApplicable();
        return new Group(
                name,
                tally.answers(),
                tally.notApplicable(),
                words.mean(tally.mean()),
                tally.counts().stream()
                        .map(count -> new Bar(
                                label(item, count.value(), words), count.number(), percent(count.number(), concerned)))
                        .toList());
    }

    private static String label(Questionnaire.Item item, String value, ResultWords words) {
        return switch (item.kind()) {
            case Scale scale -> words.step(scale, Integer.parseInt(value));
            case Choice choice -> words.option(choice, value);
            case Questionnaire.FreeText _, Questionnaire.Pseudonym _ -> value;
        };
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 0 : Math.round(100f * part / whole);
    }
}
