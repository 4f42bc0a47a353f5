package de.tandembote.understanding.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.understanding.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Meetings with somebody else than the tandem partner are no session and no plan. */
class OtherPeopleTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            reminder | Ich habe mich mit meiner Chefin getroffen
            reminder | Ich habe mich am 5.3. mit meiner Chefin getroffen
            reminder | I met my manager last Tuesday
            reminder | Morgen um 10 telefoniere ich mit der Personalabteilung
            reminder | Am Samstag treffe ich meine Schwester
            reminder | Ich habe gehört, dass sich die anderen am 5.3. getroffen haben
            reminder | ich habe am 5.3. die Abteilungsleitung getroffen
            none     | ich habe am 5.3. die Abteilungsleitung getroffen
            check    | Ich habe mich am 5.3. mit meiner Chefin getroffen
            check    | Treffen mit meiner Chefin hat stattgefunden
            reminder | Gestern hatte ich ein Gespräch mit meinem Vorgesetzten
            reminder | Letzten Freitag war ich mit Kollegen Mittag essen
            reminder | Meine Chefin und ich haben uns am 5.3. getroffen
            reminder | Wir haben uns am 5.3. mit den anderen Tandems getroffen
            reminder | Am 5.3. haben sich die Mentees getroffen
            reminder | Ich sehe morgen meine Kollegin
            reminder | Gestern habe ich mit dem Team telefoniert
            reminder | Wir treffen uns am 2.4. um 15 Uhr mit meiner Chefin
            reminder | Nächstes Treffen mit der Personalabteilung am 2.4. um 15 Uhr
            reminder | Das Gespräch mit meinem Chef wurde auf den 2.4. verschoben
            reminder | Am 5.3. hat meine Chefin mit meiner Mentorin gesprochen
            reminder | Am 2.4. um 14 Uhr habe ich einen Termin beim Arzt
            reminder | Am 2.4. um 14 Uhr habe ich einen Termin mit meiner Abteilungsleitung
            reminder | Ich habe am 2.4. um 10 ein Vorstellungsgespräch
            none     | Morgen um 10 Vorstellungsgespräch bei der Personalabteilung
            none     | Am 2.4. um 10 Uhr habe ich Elternabend mit den Lehrern
            none     | Das Treffen am 12.3. um 14 Uhr mit meiner Chefin findet nicht statt
            reminder | Leider konnte ich mich mit meiner Chefin nicht treffen
            reminder | Wie am 5.3. mit Ihnen besprochen, komme ich nicht
            reminder | I had a meeting with my boss yesterday
            reminder | I'm meeting my boss tomorrow at 10
            reminder | I'm seeing my doctor on 2 April at 10
            reminder | Had lunch with a colleague on Friday
            reminder | My manager and I met on 5 March
            reminder | On Friday I talked to HR
            reminder | Call with my sister on 2 April at 10
            """)
    void areNotMeetingsOfTheTwo(String asked, String text) {
        assertThat(Example.understood(asked, text)).isEqualTo("ask");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            reminder | Ich habe mich am 5.3. mit meiner Mentorin getroffen                                  | log 2026-03-05
            reminder | Ich habe mich am 5.3. mit meiner neuen Mentorin getroffen                            | log 2026-03-05
            reminder | Ich habe mich am 5.3. mit Frau Beispiel getroffen                                    | log 2026-03-05
            reminder | Ich habe mich am 5.3. mit Frau Dr. Muster getroffen                                  | log 2026-03-05
            reminder | Ich habe mich am 5.3. mit Kollegin Weber getroffen                                   | log 2026-03-05
            reminder | Ich habe mich am 5.3. mit Anna getroffen                                             | log 2026-03-05
            reminder | Ich treffe morgen meinen Mentee                                                      | plan 2026-03-11
            reminder | Am Donnerstag um 14 Uhr treffe ich meine Tandempartnerin                             | plan 2026-03-12T14:00
            reminder | I spoke to Anna on 5 March for an hour                                               | log 2026-03-05 60min
            reminder | Wir haben uns am 5.3. mit Teams getroffen                                            | log 2026-03-05 video
            reminder | Am 5.3. haben wir uns getroffen und über meine Chefin gesprochen                     | log 2026-03-05
            reminder | Wir haben uns am 5.3. getroffen und mit meiner Chefin gesprochen                     | log 2026-03-05
            reminder | Treffen am 5.3. im Büro meiner Chefin                                                | log 2026-03-05 in_person
            reminder | Treffen mit Mentee am 5.3. in der Abteilung                                          | log 2026-03-05 in_person
            reminder | Wir haben am 5.3. eine Stunde über mein Gespräch mit meiner Chefin geredet            | log 2026-03-05 60min
            reminder | Hatten am 5.3. unser Treffen, wegen eines Termins mit dem Chef nur 30 min             | log 2026-03-05 30min
            reminder | Am 5.3. haben wir mein Vorstellungsgespräch besprochen, 1 Stunde                     | log 2026-03-05 60min
            reminder | Ich habe meine Mentorin am 5.3. getroffen, danach meine Chefin                       | log 2026-03-05
            reminder | Am 5.3. Treffen mit Mentorin, 60 Min. Am 6.3. Gespräch mit Chef.                     | log 2026-03-05 60min
            reminder | Wir treffen uns am 2.4. um 15 Uhr, vorher spreche ich mit meiner Chefin              | plan 2026-04-02T15:00
            reminder | Wir treffen uns am 2.4. um 15 Uhr, meine Chefin hat zugestimmt                       | plan 2026-04-02T15:00
            reminder | We met on 5 March and talked about my manager                                        | log 2026-03-05
            reminder | We met on 5 March, thanks to my boss                                                 | log 2026-03-05
            proposal | Ja, meine Chefin ist einverstanden                                                   | confirm
            proposal | Am 12.3. habe ich schon ein Gespräch mit meiner Chefin, geht auch der 13.3. um 10 Uhr? | plan 2026-03-13T10:00
            proposal | Da treffe ich meine Schwester, lieber am 13.3. um 10 Uhr                             | plan 2026-03-13T10:00
            proposal | Wegen eines Gesprächs mit meiner Chefin lieber am 13.3. um 10 Uhr                    | plan 2026-03-13T10:00
            check    | Nein, ich hatte um 14 Uhr ein Gespräch mit meinem Chef                               | no session
            check    | Ist ausgefallen, weil ich mit meiner Chefin sprechen musste                          | no session
            check    | Ja, wir haben uns getroffen und dann noch mit meinem Chef gesprochen                 | log
            none     | Ich muss unser Treffen am 12.3. wegen meiner Chefin absagen                          | cancel
            """)
    void changeNothingBesideTheTwo(String asked, String text, String expected) {
        assertThat(Example.understood(asked, text)).isEqualTo(expected);
    }
}
