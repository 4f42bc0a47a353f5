package de.tandembote.script;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.datafile.Faults;
import de.tandembote.script.Questionnaire.Choice;
import de.tandembote.script.Questionnaire.Scale;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionnaireFileTests {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("the questionnaires of the folder are sound, and each question can be answered by its number")
    void oursAreSound() {
        var script = Script.load(Path.of("bot-scripts"));

        var interim = script.questionnaire("interim");

        assertThat(interim.title().said(Language.DE, FormOfAddress.SIE)).isEqualTo("Zwischenbilanz");
        assertThat(interim.items().getFirst().text().said(Language.DE, FormOfAddress.SIE))
                .isEqualTo("Wie zufrieden sind Sie bisher mit Ihrem Tandem?");
        assertThat(interim.items().getFirst().text().said(Language.DE, FormOfAddress.DU))
                .isEqualTo("Wie zufrieden bist du bisher mit eurem Tandem?");
        assertThat(interim.items().getFirst().kind()).isInstanceOf(Scale.class);
        assertThat(interim.item("topics").orElseThrow().kind())
                .isInstanceOfSatisfying(
                        Choice.class, choice -> assertThat(choice.several()).isTrue());
    }

    @Test
    @DisplayName(
            "a question takes as many values as its kind, and such, and \"does not apply\" only where that is said")
    void takesWhatItsKindTakes() {
        var interim = Script.load(Path.of("bot-scripts")).questionnaire("interim");
        var satisfied = interim.item("satisfied").orElseThrow();
        var rhythm = interim.item("rhythm").orElseThrow();
        var topics = interim.item("topics").orElseThrow();
        var superior = interim.item("superior").orElseThrow();

        assertThat(satisfied.takes(List.of("5"))).isTrue();
        assertThat(satisfied.takes(List.of("6"))).isFalse();
        assertThat(satisfied.takes(List.of("1", "2"))).isFalse();
        assertThat(satisfied.takes(List.of("-"))).isFalse();
        assertThat(superior.takes(List.of("-"))).isTrue();
        assertThat(rhythm.takes(List.of("right"))).isTrue();
        assertThat(rhythm.takes(List.of("right", "often"))).isFalse();
        assertThat(topics.takes(List.of("career", "other"))).isTrue();
        assertThat(topics.takes(List.of("career", "career"))).isFalse();
        assertThat(topics.takes(List.of())).isFalse();
    }

    @Test
    @DisplayName("every fault of a questionnaire is told with its line and its remedy")
    void tellsItsFaults() {
        var scripts = BotScripts.in(folder).with("surveys/hello.yaml", """
                title: {de: Rückblick, en: Review}
                questions:
                  - key: Good
                    kind: scale
                    from: 1
                    to: 40
                    least: {de: nein, en: "no"}
                    most: {de: ja}
                    text: {de: "{Sie", en: "{You|You}"}
                  - key: way
                    kind: choice
                    options:
                      - {key: a, text: {de: eins, en: one}}
                    text: {de: wie, en: how}
                    only-if: {question: better, is: [1]}
                  - key: why
                    kind: text
                    text: {de: warum, en: why}
                    only-if: {question: way, is: [b]}
                  - {key: why, kind: essay, text: {de: wozu, en: what for}}
                """);

        assertThat(faultsOf(scripts))
                .containsExactlyInAnyOrder(
                        "surveys/hello.yaml:3: \"Good\" is not a key: small letters, digits and hyphens.",
                        "surveys/hello.yaml:6: a scale has from two to 11 steps.",
                        "surveys/hello.yaml:8: \"en\" is missing.",
                        "surveys/hello.yaml:9: a choice is opened by a brace and not closed on its line.",
                        "surveys/hello.yaml:9: English knows no Sie and Du, so there is nothing to choose here.",
                        "surveys/hello.yaml:13: at least two options to choose from, each with a key of its own.",
                        "surveys/hello.yaml:15: no question before this one has the key \"better\".",
                        "surveys/hello.yaml:19: not all of this is an answer to \"way\".",
                        "surveys/hello.yaml:20: the key \"why\" stands here twice; each question has its own.",
                        "surveys/hello.yaml:20: \"essay\" is not one of scale, choice, several, text, pseudonym.");
    }

    private List<String> faultsOf(BotScripts scripts) {
        var faults = new Faults();
        Script.read(scripts.root(), faults);
        return faults.all().stream()
                .map(fault -> "%s:%d: %s".formatted(folder.relativize(fault.file()), fault.line(), fault.reason()))
                .toList();
    }
}
