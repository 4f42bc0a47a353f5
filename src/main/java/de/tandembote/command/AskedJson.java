package de.tandembote.command;

import de.tandembote.script.Language;
import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Act;
import de.tandembote.understanding.Asked;
import de.tandembote.understanding.SurveyQuestion;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads from an item what its reply answers, and when it arrived. */
record AskedJson(JsonNode item) {

    /** @throws FaultyItem with what is wrong */
    Asked read() {
        var now = moment("now");
        if (now == null) {
            throw new FaultyItem(null, "\"now\" is missing: when did the reply arrive, such as 2026-03-10T09:00?");
        }
        return new Asked(question(), moment("meeting"), now, language(), understood(), questions());
    }

    private @Nullable QuestionKind question() {
        var name = text("asked");
        if (name == null) {
            return null;
        }
        var question = Explain.QUESTIONS.get(name);
        if (question == null) {
            throw new FaultyItem(null, "\"asked\" is no question of the bot.");
        }
        return question;
    }

    private @Nullable LocalDateTime moment(String name) {
        var text = text(name);
        try {
            return text == null ? null : LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new FaultyItem(null, "\"%s\" is no local date and time such as 2026-03-10T09:00.".formatted(name));
        }
    }

    private Language language() {
        var code = text("locale");
        return Stream.of(Language.values())
                .filter(language -> code == null || language.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new FaultyItem(null, "\"locale\" is neither \"de\" nor \"en\"."));
    }

    private List<Act> understood() {
        var acts = new ArrayList<Act>();
        for (var act : list("understood")) {
            acts.add(ActJson.read(act));
        }
        return acts;
    }

    private List<SurveyQuestion> questions() {
        var questions = new ArrayList<SurveyQuestion>();
        for (var question : list("questions")) {
            questions.add(question(question));
        }
        return questions;
    }

    private static SurveyQuestion question(JsonNode question) {
        var scale = question.path("scale");
        if (scale.isArray()
                && scale.size() == 2
                && scale.get(0).isInt()
                && scale.get(1).isInt()) {
            return new SurveyQuestion.Scale(
                    scale.get(0).intValue(), scale.get(1).intValue());
        }
        var choice = question.path("choice");
        if (choice.isArray() && !choice.isEmpty() && choice.valueStream().allMatch(JsonNode::isString)) {
            return new SurveyQuestion.Choice(
                    choice.valueStream().map(JsonNode::stringValue).toList());
        }
        if (question.path("text").isBoolean()) {
            return new SurveyQuestion.FreeText();
        }
        throw new FaultyItem(
                null, "Each of \"questions\" is {\"scale\":[1,5]}, {\"choice\":[\"a\",\"b\"]} or {\"text\":true}.");
    }

    private JsonNode list(String name) {
        var list = item.path(name);
        if (!list.isArray() && !list.isMissingNode() && !list.isNull()) {
            throw new FaultyItem(null, "\"%s\" is no list.".formatted(name));
        }
        return list;
    }

    private @Nullable String text(String name) {
        var value = item.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new FaultyItem(null, "\"%s\" is no text.".formatted(name));
        }
        return value.stringValue();
    }
}
