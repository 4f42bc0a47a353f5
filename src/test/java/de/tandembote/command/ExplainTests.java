package de.tandembote.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainTests {

    private final InputStream usual = System.in;

    @AfterEach
    void giveTheInputBack() {
        System.setIn(usual);
    }

    @Test
    void answersEachLineInItsPlace() {
        var shell = explain("""
                {"id":"ä-1","text":"Wir haben uns am 5.3. getroffen, 90 Minuten","now":"2026-03-10T09:00","asked":"monthly-reminder"}
                no JSON
                {"id":7,"text":"Ja","now":"2026-03-10T09:00","asked":"meeting-proposal","meeting":"2026-03-12T14:00"}

                {"id":null,"text":"","now":"2026-03-10T09:00"}
                """);

        assertThat(shell.exit()).isZero();
        assertThat(shell.out().lines()).containsExactly("""
                        {"id":"ä-1","kind":"human","reply":"Wir haben uns am 5.3. getroffen, 90 Minuten",\
                        "acts":[{"act":"log_session","date":"2026-03-05","minutes":90}],"ask_back":false}""", """
                        {"id":null,"error":"The line is no JSON object."}""", """
                        {"id":7,"kind":"human","reply":"Ja","acts":[{"act":"confirm_meeting"}],"ask_back":false}""", """
                        {"id":null,"error":"The line is no JSON object."}""", """
                        {"id":null,"kind":"empty","reply":"","acts":[],"ask_back":true}""");
    }

    @Test
    void tellsBesideTheActsOfWhichMessagesAWishIs() {
        assertThat(Shown.of("{\"text\":\"Keine Umfragen und Rundschreiben mehr\",\"now\":\"2026-03-10T09:00\"}")
                        .toString())
                .endsWith(
                        "\"acts\":[{\"act\":\"stop\"}],\"ask_back\":false,\"messages\":{\"stop\":[\"survey\",\"broadcast\"]}}");
        assertThat(Shown.of("{\"text\":\"STOP\",\"now\":\"2026-03-10T09:00\"}").has("messages"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            []                                                              | The line is no JSON object.
            {"now":"2026-03-10T09:00"}                                      | Give either "text" or "eml" or "eml_base64".
            {"text":"a","eml":"b","now":"2026-03-10T09:00"}                 | Give either "text" or "eml" or "eml_base64".
            {"text":7,"now":"2026-03-10T09:00"}                             | "text" is no text.
            {"text":"a"}                                                    | "now" is missing: when did the reply arrive, such as 2026-03-10T09:00?
            {"text":"a","now":"10.3.2026"}                                  | "now" is no local date and time such as 2026-03-10T09:00.
            {"text":"a","now":"2026-03-10T09:00","asked":"what"}            | "asked" is no question of the bot.
            {"text":"a","now":"2026-03-10T09:00","locale":"fr"}             | "locale" is neither "de" nor "en".
            {"text":"a","now":"2026-03-10T09:00","questions":[{}]}          | Each of "questions" is {"scale":[1,5]}, {"choice":["a","b"]} or {"text":true}.
            {"text":"a","now":"2026-03-10T09:00","understood":[{"act":"x"}]}| "x" is no act with its fields.
            {"eml_base64":"*","now":"2026-03-10T09:00"}                     | "eml_base64" is not in base64.
            """)
    void saysWhatIsWrongWithALine(String line, String error) {
        assertThat(Shown.of(line).get("error").stringValue()).isEqualTo(error);
    }

    @Test
    void keepsTheIdOfALineThatIsWrong() {
        assertThat(Shown.of("{\"id\":[1],\"text\":\"a\"}").get("id").toString()).isEqualTo("[1]");
    }

    @Test
    void readsWholeMails() {
        var mail = "From: a@example.org\\r\\nSubject: Re: x\\r\\n\\r\\nJa, passt\\r\\n\\r\\n> Passt es?\\r\\n";

        var shown = Shown.of("{\"eml\":\"" + mail
                + "\",\"now\":\"2026-03-10T09:00\",\"asked\":\"meeting-proposal\",\"meeting\":\"2026-03-12T14:00\"}");

        assertThat(shown.get("reply").stringValue()).isEqualTo("Ja, passt");
        assertThat(shown.get("acts").toString()).isEqualTo("[{\"act\":\"confirm_meeting\"}]");
    }

    @Test
    void onlyAnswersOnAScaleAreNumbers() {
        var shown = Shown.of("""
                {"text":"1: 4\\n2: 2\\n3: 12","now":"2026-03-10T09:00","asked":"survey",\
                "questions":[{"scale":[1,5]},{"choice":["1","2","3"]},{"text":true}]}""");

        assertThat(shown.get("acts").toString())
                .isEqualTo("[{\"act\":\"answer_survey\",\"answers\":{\"1\":4,\"2\":\"2\",\"3\":\"12\"}}]");
    }

    @Test
    void runsThroughAThousandItems() {
        var lines = IntStream.range(0, 1000)
                .mapToObj(id -> "{\"id\":" + id + ",\"text\":\"Am 5.3. getroffen\",\"now\":\"2026-03-10T09:00\"}")
                .collect(Collectors.joining("\n"));

        assertThat(explain(lines).out().lines()).hasSize(1000).last().asString().startsWith("{\"id\":999,");
    }

    @Test
    void printsForPeople() {
        var shell = Shell.run("explain", "Wir haben uns am 5.3. getroffen", "--now", "2026-03-10T09:00");

        assertThat(shell.out()).isEqualTo("""
                Verstanden als: Antwort eines Menschen
                - Treffen notiert: Donnerstag, 5. März 2026
                """);
    }

    @Test
    void namesTheQuestionsThatItKnows() {
        var shell = Shell.run("explain", "Ja", "--asked", "proposal");

        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("\"proposal\" is no question of the bot; it knows echo, event-invitation, ");
    }

    private static Shell explain(String lines) {
        System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        return Shell.run("explain", "--format", "json");
    }
}
