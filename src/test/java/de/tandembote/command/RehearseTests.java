package de.tandembote.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RehearseTests {

    private static final String DORMAGEN = "calendars/dormagen.yaml";

    @Test
    void jsonIsAListOfMessagesWithFiveFields() {
        var messages = json("--answers", "none");

        assertThat(messages).hasSize(3 + 12 * 10 + 12 * 10 + 9 + 17 + 15 + 9 + 1);
        assertThat(messages)
                .allSatisfy(message -> assertThat(message.propertyNames())
                        .containsExactly("due", "occasion", "condition", "recipients", "subject"));
        assertThat(messages).contains(JsonMapper.shared().readTree("""
                {
                  "due": "2026-03-02T09:00",
                  "occasion": "monthly-reminder",
                  "condition": "no-meeting-planned",
                  "recipients": ["Anna Reiferscheid", "Sabine Groß-Lindemann"],
                  "subject": "Kurze Frage zu Ihrem Tandem"
                }
                """));
    }

    @Test
    void eachCaseHasItsMessages() {
        assertThat(json()).hasSize(3 + 12 * 30 + 10 * 9 + 17 + 15 + 9 + 1 + 17 + 17);
        assertThat(json("--answers", "ALL")).hasSize(3 + 12 * 10 + 17 + 9 + 17 + 17);
    }

    @Test
    void textIsReadByCoordinatorsInTheirLanguage() {
        var text = Shell.run("rehearse", DORMAGEN).out();

        assertThat(text).startsWith("""
                Mentoring Dormagen, Durchgang 2026/27

                Dienstag, 17. Februar 2026, 09:00 Uhr
                  welcome: immer
                    Willkommen bei „Mentoring Dormagen“  Anna Reiferscheid, Sabine Groß-Lindemann, Leyla Karabulut, Joachim Weißenfels,
                                                         Mareike Stöver, Ulrike Pannenbecker, Kim Hoevels, Thorsten Krähwinkel,
                """);
        assertThat(text).contains("""

                Montag, 2. März 2026, 09:00 Uhr
                  monthly-reminder: wenn für diesen Monat kein Treffen vereinbart ist
                    Kurze Frage zu Ihrem Tandem         Anna Reiferscheid, Sabine Groß-Lindemann
                    Kurze Frage zu Ihrem Tandem         Leyla Karabulut, Joachim Weißenfels
                """);
        assertThat(text).contains("""

                Wenn etwas geschieht
                  meeting-proposal-again: 3 Arbeitstage nach einem Terminvorschlag, 09:00 Uhr, an die gefragte Person, \
                solange noch keine Antwort da ist
                  meeting-check: 1 Arbeitstag nach dem Tag eines vereinbarten Treffens, 09:00 Uhr, an beide, \
                solange nichts dazu notiert ist
                """);
        assertThat(text.lines()).filteredOn(line -> line.startsWith("    ")).allMatch(line -> line.length() <= 120);
    }

    @Test
    void aSurveyIsShownAsItAsksOnceInEachLanguage() {
        var text = Shell.run("rehearse", "calendars/osnabrueck.yaml").out();

        assertThat(text)
                .contains("    So liest es Hilke Brömstrup:\n    | ")
                .contains(
                        "    | 1. Wie gut fühlst du dich nach dem Auftakt informiert?\n    | 1 = gar nicht gut … 5 = sehr gut\n")
                .contains("    | 1. How well informed do you feel after the opening?\n");
        assertThat(text.split("Wie gut fühlst du dich nach dem Auftakt informiert", -1))
                .hasSize(2);
    }

    @Test
    void aCaseIsNamed() {
        assertThat(Shell.run("rehearse", DORMAGEN, "--answers", "all").out())
                .contains("\nAngenommen, alle antworten sofort auf jede Erinnerung und hatten ein Treffen.\n");
    }

    private static List<JsonNode> json(String... options) {
        var arguments = new ArrayList<>(List.of("rehearse", DORMAGEN, "--format", "json"));
        arguments.addAll(List.of(options));
        var messages = JsonMapper.shared()
                .readTree(Shell.run(arguments.toArray(String[]::new)).out());
        return messages.valueStream().toList();
    }
}
