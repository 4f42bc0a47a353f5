package de.tandembote.understanding.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.understanding.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            reminder | Wir haben uns am 5.3. getroffen                        | log 2026-03-05
            none     | Wir haben uns am 5.3. getroffen                        | log 2026-03-05
            reminder | Wir haben uns am 5. März 2026 getroffen.               | log 2026-03-05
            reminder | wir haben uns am 05.03.2026 getroffen                  | log 2026-03-05
            reminder | Wir haben uns am 5.3.26 getroffen, 1 h                 | log 2026-03-05 60min
            reminder | Haben uns am 5.3 getroffen                             | log 2026-03-05
            reminder | Am Donnerstag gesehen                                  | log 2026-03-05
            reminder | am Donnerstag, den 5.3., gesehen                       | log 2026-03-05
            reminder | Wir haben uns letzten Donnerstag getroffen             | log 2026-03-05
            reminder | Wir haben uns gestern getroffen                        | log 2026-03-09
            reminder | gestern gesehen, 90 Minuten                            | log 2026-03-09 90min
            reminder | Vorgestern telefoniert                                 | log 2026-03-08 phone
            reminder | Heute getroffen                                        | log 2026-03-10
            reminder | Ja, gestern, 90 Minuten                                | log 2026-03-09 90min
            reminder | Getroffen: 5.3., 90 Min.                               | log 2026-03-05 90min
            reminder | Getroffen: 5.3.\\nDauer: 90 Minuten                    | log 2026-03-05 90min
            reminder | Treffen am 5.3., 90 Minuten                            | log 2026-03-05 90min
            none     | Treffen am 5.3., 90 Minuten, per Teams                 | log 2026-03-05 90min video
            reminder | Wir haben uns am 5.3. getroffen (1,5 Std.)             | log 2026-03-05 90min
            reminder | Wir haben uns am 5.3. für anderthalb Stunden getroffen | log 2026-03-05 90min
            reminder | Am 5.3. haben wir uns eine Dreiviertelstunde getroffen | log 2026-03-05 45min
            reminder | Wir trafen uns am 5.3. eine Stunde per Video           | log 2026-03-05 60min video
            reminder | Wir haben uns am 5.3. von 14 bis 15:30 Uhr getroffen   | log 2026-03-05 90min
            reminder | Wir haben uns am 5.3. um 15 Uhr getroffen              | log 2026-03-05
            reminder | Wir haben am 5.3. telefoniert, knapp 2 Stunden         | log 2026-03-05 120min phone
            reminder | Wir haben uns am 5.3. getroffen, gut eine Stunde       | log 2026-03-05 60min
            reminder | Am 5.3. getroffen, ca. 1 1/2 Stunden, vor Ort          | log 2026-03-05 90min in_person
            reminder | Wir haben uns am 5.3. in der Kantine getroffen         | log 2026-03-05 in_person
            reminder | Wir haben uns am 5.3. getroffen. Es war sehr schön.    | log 2026-03-05
            reminder | Wir haben uns am 5.3. getroffen. 90 Minuten. Per Zoom. | log 2026-03-05 90min video
            reminder | Wir haben uns am 5.3. und am 12.2. getroffen           | log 2026-03-05; log 2026-02-12
            reminder | Unser Treffen war am 5.3. und dauerte 2h               | log 2026-03-05 120min
            reminder | Wir haben uns am 5.3. getrofen, 1h30                   | log 2026-03-05 90min
            reminder | Wir haben uns am fünften März getroffen                | log 2026-03-05
            reminder | We met on March 5th for 90 minutes                     | log 2026-03-05 90min
            reminder | We met on 5 March                                      | log 2026-03-05
            reminder | Yes, we met yesterday for an hour and a half           | log 2026-03-09 90min
            reminder | We spoke on the phone last Thursday, half an hour      | log 2026-03-05 30min phone
            reminder | we met on 2026-03-05 via Teams                         | log 2026-03-05 video
            reminder | Met on Thursday for 1.5 hours                          | log 2026-03-05 90min
            reminder | Wir haben uns am 15.12. getroffen                      | log 2025-12-15
            reminder | Hallo,\\nwir haben uns am 5.3. getroffen.\\nViele Grüße | log 2026-03-05
            check    | Ja                                                     | log
            check    | 👍                                                     | log
            check    | 👍🏽                                                     | log
            check    | Yes                                                    | log
            check    | Ja, 90 Minuten                                         | log 90min
            check    | Ja, hat stattgefunden                                  | log
            check    | Hat geklappt, 1,5 Std. per Video                       | log 90min video
            check    | Wir haben uns getroffen                                | log
            check    | Ja, wir haben uns am 9.3. getroffen                    | log
            check    | Nein, wir haben uns am 5.3. getroffen                  | log 2026-03-05
            check    | Ja, gestern, eine Stunde                               | log 60min
            check    | 90 Minuten                                             | log 90min
            check    | Nein                                                   | no session
            check    | 👎                                                     | no session
            check    | Hat leider nicht geklappt                              | no session
            check    | Nein, ich war krank                                    | no session
            check    | No, it didn't happen                                   | no session
            check    | Das Treffen ist ausgefallen                            | no session
            check    | wurde abgesagt                                         | no session
            reminder | Wir haben uns nicht getroffen                          | no session
            reminder | wir haben uns leider noch nicht getroffen              | no session
            reminder | Diesen Monat kein Treffen                              | no session
            reminder | Diesen Monat leider nicht                              | no session
            reminder | Hat nicht geklappt                                     | no session
            reminder | Nein, wir haben uns nicht getroffen                    | no session
            reminder | We haven't met this month                              | no session
            reminder | we did not meet                                        | no session
            reminder | No meeting this month                                  | no session
            none     | Wir haben uns diesen Monat nicht getroffen             | no session
            none     | Das Treffen am 5.3. ist leider ausgefallen             | no session
            """)
    void understandsWhatWas(String asked, String text, String expected) {
        assertThat(Example.understood(asked, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            reminder | Wir haben uns getroffen
            reminder | Wir haben uns am 20.3. getroffen
            reminder | Haben wir uns am 5.3. getroffen?
            reminder | Haben wir uns am 5.3. getroffen
            reminder | Did we meet on March 5th?
            reminder | Wir haben uns vielleicht am 5.3. getroffen
            reminder | Ich glaube, wir haben uns am 5.3. getroffen
            reminder | Wir haben uns Anfang März getroffen
            reminder | Wir haben uns am Donnerstag, 6.3., getroffen
            reminder | Wir haben uns am 5.3. oder 6.3. getroffen
            reminder | Wir haben uns nicht am 5.3. getroffen
            reminder | Wir wollten uns am 5.3. treffen
            reminder | Wir haben uns neulich getroffen
            reminder | We met recently
            reminder | Am Donnerstag
            reminder | Ja
            reminder | Nein
            reminder | 👍
            reminder | 90 Minuten
            reminder | Wir haben uns am 5.3. getroffen, 60 bis 90 Minuten
            reminder | Wenn es geklappt hat, haben wir uns am 5.3. getroffen
            reminder | Wir haben uns am 31.2. getroffen
            reminder | We met on 3/5
            check    | Ja, hat leider nicht geklappt
            check    | Ja, wir haben uns am 20.3. getroffen
            none     | Ja
            none     | 5.3.
            """)
    void asksWhereItIsNotClearWhatWas(String asked, String text) {
        assertThat(Example.understood(asked, text)).isEqualTo("ask");
    }
}
