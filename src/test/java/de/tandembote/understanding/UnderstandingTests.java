package de.tandembote.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tandembote.datafile.Faults;
import de.tandembote.datafile.FaultyFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderstandingTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            reminder | Wir haben uns am 5.3. getroffen, 1,5 Std., nächstes Mal am 2.4. um 15 Uhr | log 2026-03-05 90min; plan 2026-04-02T15:00
            reminder | Wir haben uns am 5.3. getroffen (1,5 Std.), nächstes Mal am 2.4. um 15 Uhr | log 2026-03-05 90min; plan 2026-04-02T15:00
            reminder | Wir haben uns am 5.3. getroffen. Nächstes Treffen: 2.4. um 15 Uhr. | log 2026-03-05; plan 2026-04-02T15:00
            reminder | Gestern getroffen, das nächste Mal sehen wir uns am 2.4. | log 2026-03-09; plan 2026-04-02
            reminder | We met on March 5th for an hour, next meeting on April 2nd at 3 pm | log 2026-03-05 60min; plan 2026-04-02T15:00
            reminder | Nicht getroffen, nächstes Mal am 2.4. um 15 Uhr | no session; plan 2026-04-02T15:00
            reminder | Wir haben uns am 5.3. getroffen und den 2.4. um 15 Uhr vereinbart | log 2026-03-05; plan 2026-04-02T15:00
            reminder | Wir haben uns am 5.3. getroffen. Wann ist der Workshop? | log 2026-03-05; coordinator
            """)
    void understandsSeveralActsInTheOrderWritten(String asked, String text, String expected) {
        assertThat(Example.understood(asked, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            reminder | Pause bis 1. Mai                                             | pause 2026-05-01
            none     | Bitte Pause bis zum 15.4.                                    | pause 2026-04-15
            reminder | bin bis 15.4. im Urlaub, bitte keine Nachrichten             | pause 2026-04-15
            reminder | Ich bin bis zum 15.4. im Urlaub. Bitte keine Nachrichten!    | pause 2026-04-15
            reminder | Bitte keine Nachrichten bis 15.4.                            | pause 2026-04-15
            none     | pause until May 1                                            | pause 2026-05-01
            none     | No messages until 15 April, please                           | pause 2026-04-15
            reminder | Pause                                                        | ask
            reminder | Pause bis Ende April                                         | ask
            reminder | Ich bin bis 15.4. im Urlaub                                  | ask
            reminder | STOP                                                         | stop
            reminder | Stopp!                                                       | stop
            none     | Bitte keine Nachrichten mehr                                 | stop
            none     | Ich möchte keine Nachrichten mehr bekommen.                  | stop
            none     | unsubscribe                                                  | stop
            none     | No more messages please                                      | stop
            reminder | Ich möchte nicht stoppen                                     | ask
            none     | Start                                                        | start
            none     | Bitte wieder anfangen                                        | start
            none     | resume                                                       | start
            none     | Hilfe                                                        | help
            none     | help                                                         | help
            none     | Was kann ich schreiben?                                      | help
            none     | What can I write?                                            | help
            echo     | Nein                                                         | undo
            echo     | Das stimmt nicht                                             | undo
            echo     | Nein, das stimmt nicht!                                      | undo
            echo     | Falsch                                                       | undo
            echo     | That's wrong                                                 | undo
            echo     | no                                                           | undo
            echo     | Ja                                                           | nothing
            echo     | Stimmt                                                       | nothing
            echo     | 👍                                                           | nothing
            echo     | Danke!                                                       | nothing
            echo     | Nächstes Mal am 2.4. um 15 Uhr                               | plan 2026-04-02T15:00
            reminder | Wir kommen nicht gut zurecht, kann ich mit Ihnen sprechen?   | coordinator
            reminder | Wann ist der nächste Workshop?                               | coordinator
            none     | Ich möchte aus dem Programm aussteigen.                      | coordinator
            none     | Welche Daten haben Sie über mich gespeichert?                | coordinator
            none     | Ich habe eine neue Telefonnummer                             | coordinator
            none     | When is the next workshop?                                   | coordinator
            none     | I would like to speak to someone, we have problems           | coordinator
            reminder | Danke                                                        | nothing
            reminder | Vielen Dank für die Erinnerung!                              | nothing
            reminder | Hallo und viele Grüße                                        | nothing
            none     | Thanks a lot                                                 | nothing
            reminder | Das Wetter spielt Klavier                                    | ask
            survey   | Ja                                                           | ask
            event_invitation | Ja                                                   | accept
            """)
    void understandsWhatIsWishedOfTheBot(String asked, String text, String expected) {
        assertThat(Example.understood(asked, text)).isEqualTo(expected);
    }

    @Test
    void asksWhereNothingIsWritten() {
        assertThat(Example.understood("proposal", "")).isEqualTo("ask");
    }

    @Test
    void asksAboutATextThatIsTooLongForAReply() {
        assertThat(Example.understood("proposal", "ja ".repeat(10_000))).isEqualTo("ask");
    }

    @Test
    void namesEveryFaultOfTheVocabularyWithItsLine(@TempDir Path botScripts) throws IOException {
        var folder = Files.createDirectory(botScripts.resolve("vocabulary"));
        var german = Files.readString(Path.of("bot-scripts/vocabulary/de.yaml"));
        Files.writeString(folder.resolve("de.yaml"), "\"yess\": [ja]\n" + german);

        assertThatThrownBy(() -> Understanding.load(botScripts))
                .isInstanceOf(FaultyFiles.class)
                .hasMessageContaining("de.yaml:1: \"yess\" is not known here")
                .hasMessageContaining("en.yaml: cannot be read");
    }

    @Test
    void findsNoFaultInItsOwnVocabulary() {
        var faults = new Faults();

        Understanding.read(Path.of("bot-scripts"), faults);

        assertThat(faults.all()).isEmpty();
    }
}
