package de.tandembote.understanding.answer;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.understanding.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no clear answer to a survey, and what is told beside the answers. */
class SurveyDoubtTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            vor Ort/online/gemischt | online oder vor Ort       | ask
            text                    | ja                        | ask
            1..5                    | 6                         | ask
            1..5                    | 3,5                       | ask
            1..5                    | 3-4                       | ask
            1..5                    | 3 bis 4                   | ask
            1..5                    | 4 oder 5                  | ask
            1..5                    | zwischen zwei und drei    | ask
            1..5                    | 8 von 10                  | ask
            1..5;1..5               | 1: 5\\n2: 11               | ask
            1..5;1..5;1..5          | 4, 5                      | ask
            1..5;1..5               | 4, 5, 3                   | ask
            1..5;1..5               | ok                        | ask
            1..5;1..5               | 👍                         | ask
            1..10                   | 7,5                       | ask
            1..10                   | irgendwas um die 7 oder 8 | ask
            1..5                    | I'd say between 2 and 3   | ask
            1..5                    | -1                        | ask
            1..5                    | 10                        | ask
            1..5;1..5               | super!                    | ask
            1..5;1..5               | 5                         | ask
            1..5;1..5;text          | Keine Ahnung              | ask
            1..5;1..5               | Ich fülle das später aus. | ask
            """)
    void asksWhereAnAnswerIsNotClear(String questions, String text, String expected) {
        assertThat(Example.answered(questions, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            text      | Danke!                                                                           | nothing
            text      | Bitte keine Nachrichten mehr                                                     | stop
            1..5      | Vielen Dank!                                                                     | nothing
            1..5;1..5 | Bis wann muss ich antworten?                                                     | coordinator
            1..5;1..5 | Was bedeutet Frage 2?                                                            | coordinator
            1..5      | Wer liest das eigentlich?                                                        | coordinator
            1..5;1..5 | Is 1 good or bad?                                                                | coordinator
            1..5;1..5 | 1: 4\\n2: 5\\nWann gibt es die Ergebnisse?                                         | answers {1=4, 2=5}; coordinator
            1..5;1..5 | 4, 5. Wir haben uns am 5.3. eine Stunde getroffen.                               | answers {1=4, 2=5}; log 2026-03-05 60min
            1..5;1..5 | 1: 4, 2: 5\\nNächstes Treffen: 2.4., 15 Uhr                                       | answers {1=4, 2=5}; plan 2026-04-02T15:00
            1..5;1..5 | Wir haben uns am 5.3. für eine Stunde getroffen.\\n1: 4\\n2: 5                     | log 2026-03-05 60min; answers {1=4, 2=5}
            1..5      | Wir haben uns am 5.3. getroffen.                                                 | log 2026-03-05
            1..5;1..5 | 1: 4, 2: 5. Bitte keine Nachrichten mehr.                                        | answers {1=4, 2=5}; stop
            text      | Wer bekommt meine Antworten zu sehen?                                            | coordinator
            1..5;1..5 | 1: 4\\n2: 5\\n\\nIch habe Schwierigkeiten mit meinem Mentor, bitte melden Sie sich. | answers {1=4, 2=5}; coordinator
            1..5;1..5 | 4 und 5. Gestern haben wir 45 Minuten telefoniert.                               | answers {1=4, 2=5}; log 2026-03-09 45min phone
            1..5;1..5 | 1: 4\\n2: 5\\nWir treffen uns am 19.3. um 10 Uhr.                                  | answers {1=4, 2=5}; plan 2026-03-19T10:00
            1..5      | Ist die Umfrage anonym?                                                          | coordinator
            1..5;1..5 | Which number is the best one?                                                    | coordinator
            """)
    void readsWhatStandsBesideTheAnswers(String questions, String text, String expected) {
        assertThat(Example.answered(questions, text)).isEqualTo(expected);
    }
}
