package de.tandembote.understanding.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.understanding.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside an act, in its sentence or the next one, belongs to it, tells a story, or makes it doubtful. */
class NeighbourTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            reminder | Wir treffen uns am 2.4. um 15 Uhr. Gibt es einen Raum bei Ihnen? | plan 2026-04-02T15:00; coordinator
            reminder | Getroffen am 5.3., 50 Min. Frage noch: Gilt die Fahrt als Dienstreise? | log 2026-03-05 50min; coordinator
            reminder | Wir hatten uns auf den 2.3. geeinigt und uns am 4.3. auch getroffen | log 2026-03-04
            reminder | Am 5.3. gezoomt und dann am 26.3. um 15 Uhr wieder | log 2026-03-05 video; plan 2026-03-26T15:00
            reminder | Ja, am 5.3. getroffen. Ich glaube, das passt | log 2026-03-05
            reminder | Wir haben am 5.3. nichts gemacht | ask
            reminder | Wir entscheiden am 12.3., wann | ask
            reminder | Mittwoch 60 min Videocall mit meinem Mentor | log 2026-03-04 60min video
            check | Hat nicht geklappt gestern | no session
            check | it didn't, she was off | no session
            check | Wir haben es auf den 8.3. vorgezogen, eine Stunde | log 2026-03-08 60min
            check | Wir mussten verschieben und treffen uns jetzt am 17.3. um 9 Uhr | no session; plan 2026-03-17T09:00
            check | Ja 1h Teams, nächstes Mal 2.4. um 9 | log 60min video; plan 2026-04-02T09:00
            check | Leider nein, ich stand zwei Stunden im Stau | no session
            proposal | Zwei Stunden später und ich bin dabei | plan 2026-03-12T16:00
            proposal | Lieber den Tag drauf um zehn | plan 2026-03-13T10:00
            proposal | Donnerstag nicht, Freitag um 10 Uhr ginge | plan 2026-03-13T10:00
            proposal | Donnerstag geht in Ordnung | confirm
            proposal | Vielleicht eine Stunde später? | plan 2026-03-12T15:00
            proposal | Vielleicht eine Stunde später | ask
            none | Treffen am 12.3. fällt flach | cancel
            """)
    void belongsToIt(String asked, String text, String expected) {
        assertThat(Example.understood(asked, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            proposal | Sorry, da bin ich in Vilnius | decline
            proposal | Tut mir leid für die späte Antwort | ask
            proposal | Sorry, I don't understand the question | ask
            proposal | Tut mir leid, ich habe den Vorschlag nicht bekommen | ask
            proposal | Leider muss ich mitteilen, dass ich das Programm verlasse | ask
            check | Schade, dass es so schnell vorbei war | ask
            check | Keine Sorge, es hat geklappt | log
            """)
    void regretDeclinesOnlyWithAReasonAtThatTime(String asked, String text, String expected) {
        assertThat(Example.understood(asked, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Schickt mir bitte bis 9.4. nix | pause 2026-04-09
            Ab Montag drei Wochen Nordsee! Bis 3.4. also bitte keine Erinnerungen | pause 2026-04-03
            Könnt ihr mich bis 8.4. in Ruhe lassen? | pause 2026-04-08
            Ich will keine einzige Nachricht von diesem Bot mehr | stop
            Könnt ihr die Nachrichten an mich bitte abstellen? | stop
            Bitte schicken Sie mir keine Anhänge mehr | ask
            Ich habe noch keine Nachricht bekommen | ask
            Meine Mentorin schickt mir keine Nachrichten mehr | coordinator
            Ich habe keine weiteren Nachrichten für Sie | ask
            """)
    void silenceIsWishedWhereMessagesAreDenied(String text, String expected) {
        assertThat(Example.understood("none", text)).isEqualTo(expected);
    }
}
