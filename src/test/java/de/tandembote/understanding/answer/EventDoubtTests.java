package de.tandembote.understanding.answer;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.understanding.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say to an invitation without being sure, and what they tell beside it. */
class EventDoubtTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vielleicht.",
                "Ich weiß noch nicht, ob ich es schaffe.",
                "Ich komme, wenn ich eine Vertretung finde.",
                "Wahrscheinlich ja, kann es aber erst nächste Woche sicher sagen.",
                "Muss ich erst mit meiner Chefin absprechen.",
                "Ich würde gern kommen, muss aber noch klären, wer die Kinder abholt.",
                "Falls mein Zug fährt, bin ich da.",
                "Mal sehen, ob das klappt",
                "Ich denke schon, dass ich komme.",
                "Eventuell komme ich später dazu.",
                "Kommt drauf an, wie lange die Sitzung dauert.",
                "Das kann ich derzeit leider noch nicht beurteilen, ich gebe Bescheid.",
                "🤷",
                "Ich versuche zu kommen.",
                "Vorbehaltlich der Genehmigung meines Amtsleiters nehme ich teil.",
                "Trag mich mal mit Fragezeichen ein.",
                "Not sure yet, I'll let you know.",
                "I might be able to come.",
                "Probably, but don't hold me to it.",
                "I'll come if I can find a babysitter.",
                "It depends on my shift.",
                "Hopefully I can make it!",
                "I'd like to come but need to check with my manager first.",
                "Sollte klappen",
                "Wenn ich bis dahin wieder gesund bin, gern.",
                "Ich bin noch unsicher.",
                "Das kann ich erst kurzfristig entscheiden.",
                "Könnte klappen.",
                "Wenn meine Chefin mich lässt, komme ich gern.",
                "Vllt, muss noch schauen",
                "Ich warte noch auf die Genehmigung.",
                "Ich hoffe, dass ich kommen kann.",
                "Steht noch nicht fest, ich melde mich.",
                "Ich habe Interesse, weiß aber nicht, ob ich freigestellt werde.",
                "Ich würde gerne kommen, wenn es mein Dienstplan zulässt.",
                "Derzeit noch offen.",
                "evtl. komme ich nach",
                "Ich kann es noch nicht fest zusagen.",
                "Eher ja als nein.",
                "Kann sein, dass ich arbeiten muss.",
                "Vermutlich schaffe ich es nicht, aber ich gebe nicht auf.",
                "unter umständen",
                "maybe",
                "I think so",
                "I'll have to check my calendar.",
                "I hope to be there.",
                "If my boss agrees, I'll come.",
                "I'm not sure whether I can attend.",
                "Possibly, depends on the trains.",
                "I may be able to join.",
                "Let me get back to you on that.",
                "Ich kann es noch nicht absehen.",
                "Gute Frage, das hängt davon ab, ob mein Sohn wieder gesund ist.",
                "Ich würde schon gern, weiß aber noch nicht wie ich es einrichten soll.",
                "Halten Sie mir bitte einen Platz frei, ganz sicher ist es aber noch nicht.",
                "Das entscheidet sich erst nächste Woche.",
                "Fifty-fifty würde ich sagen",
                "Ich schau mal, ob ich es einrichten kann.",
                "noch unklar",
                "Sag ich euch noch, muss erst in den Kalender schauen",
                "I don't know yet.",
                "Will try my best to be there.",
                "If nothing comes up, I'll be there.",
                "Let me see whether I can move my meeting.",
                "I'd say 60% yes."
            })
    void isTentativeWhereSomethingIsOpen(String text) {
        assertThat(Example.understood("event_invitation", text)).isEqualTo("tentative");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            Wo findet das statt?                                                                         | coordinator
            Bekomme ich dafür frei?                                                                      | coordinator
            Kann ich auch online teilnehmen?                                                             | coordinator
            wann ist anmeldeschluss                                                                      | coordinator
            Is lunch provided?                                                                           | coordinator
            Could you tell me how to get there?                                                          | coordinator
            Mich würde interessieren, wer den Workshop leitet.                                           | coordinator
            Ich komme gern. Wo kann ich parken?                                                          | accept; coordinator
            Ja, gerne! Gibt es vegetarisches Essen?                                                      | accept; coordinator
            Ich kann leider nicht. Gibt es hinterher ein Protokoll?                                      | decline; coordinator
            I'll be there. Is there a dress code?                                                        | accept; coordinator
            Sorry, I can't come. Could you send me the slides?                                           | decline; coordinator
            Vielleicht, wie lange dauert es denn?                                                        | tentative; coordinator
            Ich bin dabei. Wir haben uns am 5.3. für eine Stunde getroffen.                              | accept; log 2026-03-05 60min
            Da kann ich leider nicht. Unser nächstes Treffen ist am 2.4. um 15 Uhr.                      | decline; plan 2026-04-02T15:00
            Ja, ich komme! Übrigens treffen meine Mentorin und ich uns am 2.4. um 15 Uhr.                | accept; plan 2026-04-02T15:00
            Nein danke, und bitte schicken Sie mir keine Nachrichten mehr.                               | decline; stop
            No. And please stop sending me messages.                                                     | decline; stop
            Ich komme gern. Nein, doch nicht, kann nicht.                                                | ask
            Ja und nein                                                                                  | ask
            Danke für die Einladung!                                                                     | nothing
            Thank you!                                                                                   | nothing
            Vielen Dank\\nLiebe Grüße\\nKatrin                                                             | nothing
            Der Workshop davor war klasse.                                                               | ask
            Meine Mentorin kommt nicht.                                                                  | ask
            Das Wetter wird bestimmt schön.                                                              | ask
            Wie viele Plätze gibt es noch?                                                               | coordinator
            Muss man sich anmelden?                                                                      | coordinator
            Gilt das als Dienstzeit                                                                      | coordinator
            Ist das auch für Mentorinnen?                                                                | coordinator
            Werden Fahrtkosten erstattet?                                                                | coordinator
            What should I bring?                                                                         | coordinator
            Do I have to register?                                                                       | coordinator
            Is it online?                                                                                | coordinator
            Können Sie mir bitte die Adresse schicken?                                                   | coordinator
            Bin dabei! Was soll ich mitbringen?                                                          | accept; coordinator
            Ja, ist die Teilnahme kostenlos?                                                             | accept; coordinator
            Vielleicht. Bis wann müssen Sie es wissen?                                                   | tentative; coordinator
            Bin da leider im Urlaub. Wird der Workshop wiederholt?                                       | decline; coordinator
            Ich habe ein Problem mit meiner Mentorin, bitte rufen Sie mich an.                           | coordinator
            Ich komme. Außerdem läuft es mit meinem Mentor nicht gut, ich würde gern mit Ihnen sprechen. | accept; coordinator
            Ja gerne! Letzten Freitag haben wir uns per Video getroffen.                                 | accept; log 2026-03-06 video
            Leider nein, da bin ich verreist. Am 4.3. hatten wir unser Treffen, 45 Minuten.              | decline; log 2026-03-04 45min
            Zum Workshop komme ich. Wir treffen uns am 19.3. um 10 Uhr.                                  | accept; plan 2026-03-19T10:00
            Bitte keine Nachrichten mehr!                                                                | stop
            Hilfe                                                                                        | help
            HILFE!                                                                                       | help
            help                                                                                         | help
            Hallo! Was kann ich schreiben?                                                               | help
            Ich komme gern. Was kann ich schreiben?                                                      | accept; help
            Danke für die Hilfe                                                                          | nothing
            Wie geht das mit dem Parken?                                                                 | coordinator
            Herzlichen Dank für die nette Einladung, liebe Frau Sander!                                  | nothing
            Hallo!                                                                                       | nothing
            Ja, ich habe die Einladung bekommen                                                          | ask
            Ja, die Mail habe ich erhalten, danke                                                        | ask
            Yes, I received your invitation, thanks                                                      | ask
            Ja, habe die Einladung gelesen und komme gern                                                | accept
            Yes, I have seen the invitation and will join                                                | accept
            Ich bin dabei, meinen Kalender zu prüfen                                                     | ask
            Bin gerade dabei, das abzuklären                                                             | ask
            I'm in the middle of checking my calendar                                                    | ask
            Ich bin gern dabei, um die anderen kennenzulernen                                            | accept
            Gerne nicht                                                                                  | decline
            Danke, ich freue mich auf die nächste Veranstaltung!                                         | ask
            Looking forward to the next event                                                            | ask
            Leider verhindert. Freue mich aufs nächste Mal!                                              | decline
            Ich habe die Einladung erhalten.                                                             | ask
            Interessant!                                                                                 | ask
            ja, kann nicht                                                                               | ask
            Ich habe eine Frage zur Anmeldung.                                                           | coordinator
            Ab wann ist Einlass?                                                                         | coordinator
            Gibt's eine Teilnahmebescheinigung?                                                          | coordinator
            Ist der Workshop in Präsenz oder online?                                                     | coordinator
            How long will it take?                                                                       | coordinator
            Can my colleague come along?                                                                 | coordinator
            Komme sehr gern, könnten Sie mir noch die Adresse schicken?                                  | accept; coordinator
            I'm in! Will it be recorded?                                                                 | accept; coordinator
            Nein, leider nicht. Kann ich einen Kollegen schicken?                                        | decline; coordinator
            Ja, ich komme. Am 3.3. haben wir uns getroffen, anderthalb Stunden vor Ort.                  | accept; log 2026-03-03 90min in_person
            Ich kann nicht kommen. We met on 5 March.                                                    | decline; log 2026-03-05
            Leider nein. Getroffen haben wir uns diesen Monat nicht.                                     | decline; no session
            Ich kann leider nicht kommen. Bitte keine Nachrichten bis 31.5.                              | decline; pause 2026-05-31
            Meine Mentee kommt, ich weiß es von ihr.                                                     | ask
            Danke für die Info, liebe Grüße                                                              | nothing
            """)
    void readsWhatStandsBesideTheAnswer(String text, String expected) {
        assertThat(Example.understood("event_invitation", text)).isEqualTo(expected);
    }
}
