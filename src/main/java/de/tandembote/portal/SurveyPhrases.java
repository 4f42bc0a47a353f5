package de.tandembote.portal;

import de.tandembote.script.Language;
import de.tandembote.script.Questionnaire;
import de.tandembote.script.Questionnaire.Choice;
import de.tandembote.script.Questionnaire.Condition;
import de.tandembote.script.Questionnaire.Scale;
import de.tandembote.script.Voice;
import de.tandembote.script.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** What stands at the questions of a survey beside their own texts. */
final class SurveyPhrases {

    private final Voice voice;
    private final boolean german;

    SurveyPhrases(Voice voice) {
        this.voice = voice;
        this.german = voice.language() == Language.DE;
    }

    String said(Wording text) {
        return text.said(voice);
    }

    /** A step of a scale; the first and the last say what they mean. */
    String step(Scale scale, int step) {
        return scale.said(step, voice);
    }

    String nothing() {
        return german ? "keine Angabe" : "no answer";
    }

    String doesNotApply() {
        return german ? "trifft nicht zu" : "does not apply";
    }

    /** "Nur falls bei Frage 1 „1“ oder „2“ gewählt ist." */
    String onlyIf(Questionnaire questionnaire, Condition condition) {
        var earlier = questionnaire.item(condition.item()).orElseThrow();
        int number = questionnaire.items().indexOf(earlier) + 1;
        var values = earlier.kind() instanceof Choice choice
                ? choice.options().stream()
                        .filter(option -> condition.values().contains(option.key()))
                        .map(option -> said(option.text()))
                : condition.values().stream().sorted();
        return german
                ? "Nur falls bei Frage %d %s gewählt ist; sonst zählt die Antwort nicht."
                        .formatted(number, values.map("„%s“"::formatted).collect(Collectors.joining(" oder ")))
                : "Only if the answer to question %d is %s; otherwise this one does not count."
                        .formatted(number, values.map("“%s”"::formatted).collect(Collectors.joining(" or ")));
    }

    String pseudonym() {
        return german
                ? "Das Wort geht mit den Antworten zum Ankreuzen an die Hochschule, die das Programm auswertet. Bitte nichts, woran"
                        + " jemand zu erkennen ist."
                : "The word goes with the answers that you choose from, but not with your texts, to the university that evaluates the"
                        + " programme. Please nothing by which somebody can be recognised.";
    }

    String eitherOr() {
        return german
                ? "„Trifft nicht zu“ passt nicht zu einer weiteren Antwort. Bitte eines von beidem wählen."
                : "“Does not apply” cannot be given together with another answer. Please choose one or the other.";
    }

    String noSuchAnswer() {
        return german ? "Bitte eine der Antworten wählen." : "Please choose one of the answers.";
    }

    String tooLong(int longest, List<String> given) {
        int length = given.stream().mapToInt(String::length).max().orElse(0);
        return german
                ? "Der Text hat %d Zeichen, höchstens %d sind möglich. Bitte kürzen.".formatted(length, longest)
                : "The text has %d characters, and there is room for %d. Please make it shorter."
                        .formatted(length, longest);
    }
}
