package de.tandembote.understanding.answer;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.understanding.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people answer to the questions of a survey. */
class SurveyAnswerTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            1..5;1..5           | 1) 2, 2) 4                                                       | answers {1=2, 2=4}
            1..5;1..5;1..5      | 1.) 5\\n2.) 5\\n3.) 4                                              | answers {1=5, 2=5, 3=4}
            1..5;1..5           | F1: 4, F2: 3                                                     | answers {1=4, 2=3}
            1..5;1..5           | Frage 1 - 4\\nFrage 2 - 3                                         | answers {1=4, 2=3}
            1..10;1..10         | Auf Frage 1 antworte ich mit 8 und auf Frage 2 mit 6.            | answers {1=8, 2=6}
            1..5;1..5;1..5      | 1 2 3                                                            | answers {1=1, 2=2, 3=3}
            1..5;1..5;1..5      | 3/5/4                                                            | answers {1=3, 2=5, 3=4}
            1..5;1..5;1..5      | 5,5,5                                                            | answers {1=5, 2=5, 3=5}
            1..5;1..5           | Hallo,\\n\\n4\\n2\\n\\nViele Grüße\\nMarit                             | answers {1=4, 2=2}
            1..10               | 9 von 10                                                         | answers {1=9}
            1..10               | Ich gebe 7 Punkte                                                | answers {1=7}
            1..5                | Eine glatte Fünf!                                                | answers {1=5}
            1..5;1..5           | Für die erste Frage eine 5, für die zweite eine 3                | answers {1=5, 2=3}
            1..5;1..5           | Die erste Frage bewerte ich mit zwei, die zweite mit vier.       | answers {1=2, 2=4}
            1..5;1..5;1..5      | Alles Fünfen!                                                    | answers {1=5, 2=5, 3=5}
            1..5;1..5;1..5      | jeweils 4                                                        | answers {1=4, 2=4, 3=4}
            1..5;1..5           | beide Male eine 3                                                | answers {1=3, 2=3}
            1..5                | 3, nein, doch lieber 4                                           | answers {1=4}
            1..5;1..5           | 1: 4\\n2: 3, Quatsch, 2                                           | answers {1=4, 2=2}
            1..5                | 3. Korrektur: 2                                                  | answers {1=2}
            1..5;1..5           | 4 and 5                                                          | answers {1=4, 2=5}
            1..5;1..5           | a four and a five                                                | answers {1=4, 2=5}
            1..5;1..5;1..5      | fours across the board                                           | answers {1=4, 2=4, 3=4}
            1..5                | I'd say 3. No, make it a 3.                                      | answers {1=3}
            1..5;1..5           | 1 for the first, 5 for the second                                | answers {1=1, 2=5}
            1..5;1..5;1..5      | 1: 4\\n3: 2                                                       | answers {1=4, 3=2}
            1..5;1..5           | 1: k.A.\\n2: 4                                                    | answers {2=4}
            1..5;1..5           | 1: 5\\n2: -                                                       | answers {1=5}
            1..5;1..5           | Frage 1 lasse ich aus, Frage 2: 3                                | answers {2=3}
            1..5;1..5           | 1: 4, die Räume waren super; 2: 3, weil wir nur 2 Stunden hatten | answers {1=4, 2=3}
            1..5;1..5           | 1: 4\\n2: ebenfalls                                               | answers {1=4, 2=4}
            1..5                | ⭐⭐⭐⭐                                                             | answers {1=4}
            1..5;1..5;1..5      | Q1: 4 / Q2: 5 / Q3: 5                                            | answers {1=4, 2=5, 3=5}
            1..6                | Note 2                                                           | answers {1=2}
            1..5                | Die Vier.                                                        | answers {1=4}
            1..5                | Vielen Dank für die Nachfrage, ich gebe dem Workshop eine 5.     | answers {1=5}
            1..5;1..5           | Question one: five. Question two: four.                          | answers {1=5, 2=4}
            1..10;1..10         | 8/10, 10/10                                                      | answers {1=8, 2=10}
            0..10               | null                                                             | answers {1=0}
            1..5;1..5;1..5      | vier, fünf, drei                                                 | answers {1=4, 2=5, 3=3}
            1..5;1..5;1..5      | 4 - 5 - 3                                                        | answers {1=4, 2=5, 3=3}
            1..5;1..5;1..5      | 4;5;3                                                            | answers {1=4, 2=5, 3=3}
            1..5;1..5           | Bei Frage 1 eine Drei, bei Frage 2 eine Vier.                    | answers {1=3, 2=4}
            1..5;1..5;1..5      | 4 für die erste, 5 für die zweite und 3 für die dritte           | answers {1=4, 2=5, 3=3}
            1..5;1..5           | Beides 5                                                         | answers {1=5, 2=5}
            1..5;1..5;1..5;1..5 | Ich vergebe überall die Drei.                                    | answers {1=3, 2=3, 3=3, 4=3}
            1..5;1..5           | 1 = 2\\n2 = 5                                                     | answers {1=2, 2=5}
            1..5;1..5           | 1 -> 2\\n2 -> 5                                                   | answers {1=2, 2=5}
            1..5;1..5           | #1 2, #2 5                                                       | answers {1=2, 2=5}
            1..5;1..5           | erstens 4, zweitens 3                                            | answers {1=4, 2=3}
            1..5;1..5           | First: 4. Second: 3.                                             | answers {1=4, 2=3}
            1..5                | Ich würde eine 4 geben, weil wir nur drei Treffen hatten.        | answers {1=4}
            1..5                | Von 1 bis 5 eine 4                                               | answers {1=4}
            1..5                | Hmm, vielleicht eine 3                                           | answers {1=3}
            1..5                | 4 (von 5)                                                        | answers {1=4}
            1..5                | 4/5                                                              | answers {1=4}
            1..5                | definitely a 5, best workshop in years                           | answers {1=5}
            1..5                | four stars                                                       | answers {1=4}
            1..5;1..5           | Zur ersten Frage kann ich nichts sagen, zur zweiten: 5           | answers {2=5}
            1..5;1..5           | Frage 1: 4. Frage 2 überspringe ich.                             | answers {1=4}
            1..5;1..5;1..5      | 1: 4, 2: keine Angabe, 3: 5                                      | answers {1=4, 3=5}
            1..5;1..5           | 1: 5 sorry 4\\n2: 3                                               | answers {1=4, 2=3}
            1..5;1..5;1..5      | 4, 5, 2, sorry, 3                                                | answers {1=4, 2=5, 3=3}
            1..5;1..5           | full fives                                                       | answers {1=5, 2=5}
            1..5                | 4️⃣                                                              | answers {1=4}
            1..5;1..5;1..5      | 1-3: 4                                                           | answers {1=4, 2=4, 3=4}
            1..5;1..5;1..5      | 1 bis 3: 4                                                       | answers {1=4, 2=4, 3=4}
            1..5;1..5;1..5      | Fragen 1-3: 4                                                    | answers {1=4, 2=4, 3=4}
            1..5;1..5;1..5      | Questions 1 to 3: 4                                              | answers {1=4, 2=4, 3=4}
            1..5;1..5;1..5      | 1 und 2: 4, 3: 5                                                 | answers {1=4, 2=4, 3=5}
            1..5;1..5;1..5      | 1/2: 4\\n3: 2                                                    | answers {1=4, 2=4, 3=2}
            1..5;1..5;1..5      | 1: 5, 2-3: 4                                                     | answers {1=5, 2=4, 3=4}
            1..5;1..5;1..5      | Antworten: 4, 4, 5. Danke für die Umfrage!                       | answers {1=4, 2=4, 3=5}
            1..5;1..5;1..5      | 1: 4; 2: 4; 3: 5 - schönes Wochenende!                           | answers {1=4, 2=4, 3=5}
            """)
    void readsNumbers(String questions, String text, String expected) {
        assertThat(Example.answered(questions, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            vor Ort/online/gemischt                 | Online bitte                                  | answers {1=online}
            vor Ort/online/gemischt                 | Am liebsten VOR ORT, da kennt man sich besser | answers {1=vor Ort}
            vor Ort/online/gemischt                 | nicht online, sondern vor Ort                 | answers {1=vor Ort}
            zufrieden/sehr zufrieden/unzufrieden    | sehr zufrieden                                | answers {1=sehr zufrieden}
            zufrieden/sehr zufrieden/unzufrieden    | zufrieden                                     | answers {1=zufrieden}
            mündlich/schriftlich                    | muendlich                                     | answers {1=mündlich}
            täglich/wöchentlich/monatlich           | monatl. reicht                                | answers {1=monatlich}
            ja/nein/weiß nicht                      | Nein                                          | answers {1=nein}
            ja/nein                                 | yes                                           | answers {1=ja}
            ja/nein;ja/nein                         | ja, nein                                      | answers {1=ja, 2=nein}
            ja/nein;1..5                            | 1: nein\\n2: 4                                 | answers {1=nein, 2=4}
            wöchentlich/alle zwei Wochen/monatlich  | Wöchentlich wäre mir am liebsten.             | answers {1=wöchentlich}
            in person/online/hybrid                 | I'd prefer hybrid                             | answers {1=hybrid}
            in person/online/hybrid;1..5            | in person, 4                                  | answers {1=in person, 2=4}
            1..5;in person/online/hybrid            | 4 online                                      | answers {1=4, 2=online}
            ja/nein;ja/nein;ja/nein                 | ja\\nja\\nnein                                  | answers {1=ja, 2=ja, 3=nein}
            ja/nein;ja/nein                         | 1 ja, 2 nein                                  | answers {1=ja, 2=nein}
            yes/no                                  | No.                                           | answers {1=no}
            trifft zu/trifft nicht zu/teils teils   | trifft nicht zu                               | answers {1=trifft nicht zu}
            gut/mittel/schlecht;gut/mittel/schlecht | 1: gut, 2: mittel                             | answers {1=gut, 2=mittel}
            mentor/mentee                           | I am a mentee                                 | answers {1=mentee}
            """)
    void readsChoices(String questions, String text, String expected) {
        assertThat(Example.answered(questions, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            1..5;1..5;text                    | 1: 3\\n2: 5\\n3: öfter Austausch                                                                                       | answers {1=3, 2=5, 3=öfter Austausch}
            1..5;1..5;text                    | durchweg 3                                                                                                           | answers {1=3, 2=3}
            1..5;ja/nein;text                 | 4, ja, Weiter so!                                                                                                    | answers {1=4, 2=ja, 3=Weiter so!}
            1..5;text                         | 4. Die Mittagspause könnte länger sein.                                                                              | answers {1=4, 2=Die Mittagspause könnte länger sein.}
            1..5;1..5;text                    | 4, 5 und bitte mehr Übungen                                                                                          | answers {1=4, 2=5, 3=bitte mehr Übungen}
            1..5;text                         | 2: Beginn um 9:30 Uhr statt 8 Uhr                                                                                    | answers {2=Beginn um 9:30 Uhr statt 8 Uhr}
            1..5;text;1..5                    | 1: 4\\n2: 3 Treffen waren zu wenig\\n3: 5                                                                              | answers {1=4, 2=3 Treffen waren zu wenig, 3=5}
            text                              | Bitte keine Rollenspiele mehr.                                                                                       | answers {1=Bitte keine Rollenspiele mehr.}
            text                              | Liebes Team,\\n\\nMir hat der Austausch gefallen.\\n\\nMit freundlichen Grüßen\\nOle Hansen                               | answers {1=Mir hat der Austausch gefallen.}
            text                              | Wir haben uns am 5.3. getroffen und das war gut                                                                      | answers {1=Wir haben uns am 5.3. getroffen und das war gut}
            1..5;1..5;text                    | 1: 4\\n2: 5\\n3: Wir haben uns am 5.3. leider nur kurz getroffen                                                       | answers {1=4, 2=5, 3=Wir haben uns am 5.3. leider nur kurz getroffen}
            1..5;text                         | 5\\nMehr Praxis                                                                                                       | answers {1=5, 2=Mehr Praxis}
            1..5;1..5;text                    | 1: 4\\n2: 2\\n3: Ich fand es gut, dass wir viel Zeit hatten. Nur das Essen war kalt.\\n\\nBeste Grüße\\nIngo              | answers {1=4, 2=2, 3=Ich fand es gut, dass wir viel Zeit hatten. Nur das Essen war kalt.}
            1..5;1..5;text                    | Guten Tag Frau Lorenz,\\nhier meine Antworten:\\n\\n1. 5\\n2. 4\\n3. mehr Praxisbezug\\n\\nMit freundlichem Gruß\\nT. Albers | answers {1=5, 2=4, 3=mehr Praxisbezug}
            1..10;1..10;text                  | 1: 10/10\\n2: 8/10\\n3: Danke an das ganze Team!                                                                       | answers {1=10, 2=8, 3=Danke an das ganze Team!}
            1..5;1..5;text                    | 1) 4\\n2) 4\\n3) Weniger Theorie, mehr Beispiele                                                                       | answers {1=4, 2=4, 3=Weniger Theorie, mehr Beispiele}
            1..5;in person/online/hybrid;text | 1. 4\\n2. online\\n3. shorter sessions please\\n\\nKind regards,\\nHelen                                                  | answers {1=4, 2=online, 3=shorter sessions please}
            1..5;text                         | 1: 4\\n2: mehr Zeit\\n\\nViele Grüße aus der Bücherei\\nAnna Beispiel | answers {1=4, 2=mehr Zeit}
            1..5;text                         | 1: 4\\n2: mehr Zeit\\n\\nHerzliche Grüße und ein schönes Wochenende\\nAnna Beispiel | answers {1=4, 2=mehr Zeit}
            1..5;text                         | 4, mehr Zeit, viele Grüße Anna | answers {1=4, 2=mehr Zeit}
            1..5;text                         | 1: 4\\n2: Die Grüße vom Team waren nett | answers {1=4, 2=Die Grüße vom Team waren nett}
            text;text                         | 1: die Gespräche\\n2: nichts                                                                                          | answers {1=die Gespräche, 2=nichts}
            text;text                         | Die Gespräche\\nDie Organisation                                                                                      | answers {1=Die Gespräche, 2=Die Organisation}
            text;1..5                         | 1: Die Atmosphäre\\n2: 5                                                                                              | answers {1=Die Atmosphäre, 2=5}
            text                              | Fand ich gut.                                                                                                        | answers {1=Fand ich gut.}
            1..5;text                         | 1: 4\\n2: Mehr Zeit, 2 Treffen mehr, und früher anfangen                                                              | answers {1=4, 2=Mehr Zeit, 2 Treffen mehr, und früher anfangen}
            """)
    void keepsFreeTextAsItWasWritten(String questions, String text, String expected) {
        assertThat(Example.answered(questions, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            ~selten/richtig/oft;1..5 | 1: 2\\n2: 4                      | answers {1=richtig, 2=4}
            ~selten/richtig/oft;1..5 | 1: 2 (richtig), 2: 4            | answers {1=richtig, 2=4}
            ~selten/richtig/oft;1..5 | 1: oft, 2: 4                    | answers {1=oft, 2=4}
            ~selten/richtig/oft;1..5 | 1: Antwort 3, 2: 4              | answers {1=oft, 2=4}
            ~selten/richtig/oft;1..5 | 1: 2, weil wir nur 3 Treffen hatten; 2: 4 | answers {1=richtig, 2=4}
            ~selten/richtig/oft;1..5 | 1: 2, oft\\n2: 4                 | ask
            ~selten/richtig/oft;1..5 | 1: 4, 2: 4                      | ask
            ~selten/richtig/oft;1..5 | 1: 1, 2\\n2: 4                   | ask
            ~selten/richtig/oft;1..5 | 2\\n4                           | answers {1=richtig, 2=4}
            """)
    void readsNumbersOfChoices(String questions, String text, String expected) {
        assertThat(Example.answered(questions, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            1..5;~+Beruf/Führung/Netzwerke;1..5 | 1: 4, 2: 1, 3, 3: 5            | answers {1=4, 2=Beruf+Netzwerke, 3=5}
            1..5;~+Beruf/Führung/Netzwerke;1..5 | 1: 4\\n2: 1 und 3\\n3: 5         | answers {1=4, 2=Beruf+Netzwerke, 3=5}
            1..5;~+Beruf/Führung/Netzwerke      | 1: 4\\n2: Führung, Beruf         | answers {1=4, 2=Führung+Beruf}
            1..5;~+Beruf/Führung/Netzwerke      | 1: 4\\n2: 2                      | answers {1=4, 2=Führung}
            1..5;~+Beruf/Führung/Netzwerke      | 1: 4\\n2: 1+2+3                  | answers {1=4, 2=Beruf+Führung+Netzwerke}
            1..5;~+Beruf/Führung/Netzwerke      | 1: 4\\n2: 1, 7                   | ask
            1..5;~+Beruf/Führung/Netzwerke      | 1: 4\\n2: 1-3                    | ask
            1..5;~+Beruf/Führung/Netzwerke      | 1: 4\\n2: keine Angabe           | answers {1=4}
            """)
    void readsSeveralChoices(String questions, String text, String expected) {
        assertThat(Example.answered(questions, text).replace('\n', '+')).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            1..5?;1..5           | 1: -, 2: 4                      | answers {1=-, 2=4}
            1..5?;1..5           | 1: –\\n2: 4                     | answers {1=-, 2=4}
            1..5?;1..5           | 1: entfällt\\n2: 4              | answers {1=-, 2=4}
            1..5?;1..5           | 1: trifft nicht zu; 2: 4        | answers {1=-, 2=4}
            1..5?;1..5           | 1: trifft auf mich nicht zu, 2: 4 | answers {1=-, 2=4}
            1..5?;1..5           | 1: does not apply\\n2: 4        | answers {1=-, 2=4}
            1..5?;1..5           | 1: n/a\\n2: 4                   | answers {1=-, 2=4}
            1..5?;1..5           | 1: keine Angabe\\n2: 4          | answers {2=4}
            1..5?;1..5           | 1: 3\\n2: 4                     | answers {1=3, 2=4}
            ~?oft/selten;1..5    | 1: entfällt\\n2: 4              | answers {1=-, 2=4}
            1..5;1..5            | 1: entfällt\\n2: 4              | answers {2=4}
            """)
    void takesThatAQuestionDoesNotApply(String questions, String text, String expected) {
        assertThat(Example.answered(questions, text)).isEqualTo(expected);
    }
}
