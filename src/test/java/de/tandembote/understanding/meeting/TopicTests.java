package de.tandembote.understanding.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.understanding.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the two talked about is content of a session; a worry of the two, or one told to the coordination, is not. */
class TopicTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            reminder | Wir haben uns am 5.3. getroffen und über den Konflikt in meinem Team gesprochen         | log 2026-03-05
            reminder | Wir haben uns am 5.3. getroffen. Thema war ein Konflikt in meinem Team.                 | log 2026-03-05
            reminder | Wir haben uns am 5.3. getroffen, es ging um ein Problem mit meiner Chefin.              | log 2026-03-05
            reminder | Wir haben uns am 5.3. getroffen und Probleme besprochen                                 | log 2026-03-05
            reminder | Wir haben uns am 5.3. getroffen. Wir haben viel über meine Sorgen vor der Prüfung geredet. | log 2026-03-05
            reminder | Am 5.3. 1 h telefoniert, Thema: Schwierigkeiten mit meinem Chef                         | log 2026-03-05 60min phone
            reminder | Am 5.3. haben wir den Konflikt in meinem Team besprochen                                | log 2026-03-05
            reminder | We met on 5 March and talked about the conflict in my team                              | log 2026-03-05
            reminder | We met on 5 March, one hour. We discussed a conflict at work.                           | log 2026-03-05 60min
            check    | Ja, es ging vor allem um meinen Konflikt mit der Chefin                                 | log
            check    | Ja, Frau Hansen hat mir sehr geholfen mit dem Konflikt in meinem Team                   | log
            check    | Ja, wir haben über Probleme in meiner Abteilung gesprochen                              | log
            """)
    void isContentOfTheSession(String asked, String text, String expected) {
        assertThat(Example.understood(asked, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            none     | Wir haben einen Konflikt miteinander                                    | coordinator
            none     | Es ging um einen Konflikt in meinem Team                                | coordinator
            reminder | Ich möchte mit Ihnen über einen Konflikt sprechen                       | coordinator
            reminder | Wir haben am 5.3. über den Konflikt mit meinem Mentor gesprochen        | coordinator
            reminder | Wir haben am 5.3. über meinen Ausstieg aus dem Programm gesprochen      | coordinator
            reminder | Wir haben uns am 5.3. getroffen. Wir haben einen Konflikt miteinander.   | log 2026-03-05; coordinator
            reminder | Wir haben uns am 5.3. getroffen, aber es gab Streit                     | log 2026-03-05; coordinator
            reminder | We met on 5 March. I'd like to talk to you about a problem.             | log 2026-03-05; coordinator
            check    | Ja, aber es gab ein Problem mit meinem Mentor                           | log; coordinator
            """)
    void isAWorryWhereItIsOneOfTheTwo(String asked, String text, String expected) {
        assertThat(Example.understood(asked, text)).isEqualTo(expected);
    }
}
