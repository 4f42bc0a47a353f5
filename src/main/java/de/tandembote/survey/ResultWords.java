package de.tandembote.survey;

import de.tandembote.programme.Role;
import de.tandembote.script.Language;
import de.tandembote.script.Names;
import de.tandembote.script.Questionnaire;
import de.tandembote.script.Questionnaire.Choice;
import de.tandembote.script.Questionnaire.Condition;
import de.tandembote.script.Questionnaire.Item;
import de.tandembote.script.Questionnaire.Scale;
import de.tandembote.script.Voice;
import de.tandembote.script.Wording;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a survey's results. */
final class ResultWords {

    private final Voice voice;

    ResultWords(Voice voice) {
        this.voice = voice;
    }

    String said(Wording text) {
        return text.said(voice);
    }

    /** A step of a scale; the first and the last say what they mean. */
    String step(Scale scale, int step) {
        return scale.said(step, voice);
    }

    /** The text of an option; its key where it is there no more. */
    String option(Choice choice, String key) {
        return choice.options().stream()
                .filter(option -> option.key().equals(key))
                .map(option -> said(option.text()))
                .findFirst()
                .orElse(key);
    }

    /** Who was asked a question, and whether one person could give several answers; empty where all gave one. */
    String note(Questionnaire questionnaire, Item item) {
        var several = item.kind() instanceof Choice choice && choice.several()
                ? say(
                        "Mehrere Antworten waren möglich; zusammen können es mehr als 100 % sein.",
                        "Several answers were possible, so together they can be more than 100%.")
                : "";
        var condition = item.onlyIf();
        return Stream.of(condition == null ? "" : onlyIf(questionnaire, condition), several)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String onlyIf(Questionnaire questionnaire, Condition condition) {
        var earlier = questionnaire.item(condition.item()).orElseThrow();
        var values = condition.values().stream()
                .sorted()
                .map(value -> switch (earlier.kind()) {
                    case Scale scale -> step(scale, Integer.parseInt(value));
                    case Choice choice -> option(choice, value);
                    case Questionnaire.FreeText _, Questionnaire.Pseudonym _ -> value;
                })
                .map(say("„%s“", "“%s”")::formatted)
                .collect(Collectors.joining(say(" oder ", " or ")));
        return say(
                        "Gefragt wurde nur, wer bei Frage %d %s gewählt hat.",
                        "Only asked of those who chose %2$s in question %1$d.")
                .formatted(questionnaire.items().indexOf(earlier) + 1, values);
    }

    String everybody() {
        return say("alle", "all");
    }

    String role(Role role) {
        var names = Names.in(voice);
        return switch (role) {
            case MENTEE -> names.mentees();
            case MENTOR -> names.mentors();
            case COORDINATOR, BOARD, FACILITATOR, EVALUATOR -> role.name();
        };
    }

    /** "3,5"; empty where there is none. */
    String mean(OptionalDouble mean) {
        return mean.isPresent() ? String.format(voice.language().locale(), "%.1f", mean.getAsDouble()) : "";
    }

    String say(String inGerman, String inEnglish) {
        return voice.language() == Language.DE ? inGerman : inEnglish;
    }
}
