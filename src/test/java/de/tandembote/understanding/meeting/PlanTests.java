package de.tandembote.understanding.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.understanding.Example;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            reminder | nächstes Mal am 2.4. um 15 Uhr                          | plan 2026-04-02T15:00
            reminder | Nächstes Treffen: 2.4., 15 Uhr                          | plan 2026-04-02T15:00
            reminder | Wir treffen uns am Donnerstag um halb drei              | plan 2026-03-12T14:30
            reminder | Wir treffen uns übermorgen 10 Uhr                       | plan 2026-03-12T10:00
            reminder | Wir sehen uns am 2.4. um Viertel nach zwei              | plan 2026-04-02T14:15
            reminder | Wir sehen uns am 2.4. um viertel vor drei               | plan 2026-04-02T14:45
            reminder | Treffen am 2.4. um 9                                    | plan 2026-04-02T09:00
            reminder | Wir haben uns für den 2.4. um 3 verabredet              | plan 2026-04-02T15:00
            reminder | nächstes Treffen in 14 Tagen                            | plan 2026-03-24
            reminder | Nächstes Treffen nächsten Dienstag um 10 Uhr            | plan 2026-03-17T10:00
            reminder | Nächstes Mal nächste Woche Mittwoch, 16:30              | plan 2026-03-18T16:30
            reminder | Wir treffen uns am 2. April von 14 bis 15:30 Uhr        | plan 2026-04-02T14:00 90min
            reminder | Wir treffen uns am 2.4. um 15 Uhr per Teams             | plan 2026-04-02T15:00 video
            reminder | Wir treffen uns am 2.4. um 15 Uhr im Café Extra         | plan 2026-04-02T15:00 in_person @Café Extra
            reminder | Wir treffen uns am 2.4. um 15 Uhr in Raum 3.12          | plan 2026-04-02T15:00 in_person @Raum 3.12
            reminder | 2.4. um 15 Uhr                                          | plan 2026-04-02T15:00
            reminder | Ja, am 20.3. um 15 Uhr                                  | plan 2026-03-20T15:00
            reminder | Nächstes Treffen am 2026-04-02 um 15:00                 | plan 2026-04-02T15:00
            reminder | Next meeting is on April 2nd at 3 pm                    | plan 2026-04-02T15:00
            reminder | We are meeting on 2 April at 3pm                        | plan 2026-04-02T15:00
            reminder | next time on Thursday at 10:30 am                       | plan 2026-03-12T10:30
            reminder | We will meet on April 2 at half past two                | plan 2026-04-02T14:30
            reminder | We'll meet tomorrow at noon o'clock 12:00               | plan 2026-03-11T12:00
            reminder | We will meet on April 2 from 2 to 3:30 pm               | plan 2026-04-02T14:00 90min
            reminder | Nächstes Treffen am 15. um 10 Uhr                       | plan 2026-03-15T10:00
            none     | Wir treffen uns am 2.4. um 15 Uhr                       | plan 2026-04-02T15:00
            none     | Können wir uns am 12.3. um 14 Uhr treffen?              | plan 2026-03-12T14:00
            proposal | Lieber am 13.3. um 14 Uhr                               | plan 2026-03-13T14:00
            proposal | können wir auf Dienstag, 17.3., 14:30 verschieben       | plan 2026-03-17T14:30
            proposal | Können wir auf Freitag 14:30 verschieben?               | plan 2026-03-13T14:30
            proposal | Nein, lieber Freitag 15 Uhr                             | plan 2026-03-13T15:00
            proposal | Ja, aber lieber Freitag 15 Uhr                          | plan 2026-03-13T15:00
            proposal | Donnerstag kann ich nicht, Freitag um 10 Uhr ginge      | plan 2026-03-13T10:00
            proposal | Wie wäre es mit Freitag, 15 Uhr?                        | plan 2026-03-13T15:00
            proposal | How about Friday at 3 pm?                               | plan 2026-03-13T15:00
            proposal | I'd prefer March 13 at 10 am                            | plan 2026-03-13T10:00
            proposal | Lieber eine Stunde später                               | plan 2026-03-12T15:00
            proposal | Können wir eine halbe Stunde früher?                    | plan 2026-03-12T13:30
            proposal | Lieber einen Tag später                                 | plan 2026-03-13T14:00
            proposal | Geht es auch um 16 Uhr?                                 | plan 2026-03-12T16:00
            proposal | Freitag 15 Uhr                                          | plan 2026-03-13T15:00
            proposal | Ja                                                      | confirm
            proposal | 👍                                                      | confirm
            proposal | Ja, passt mir gut                                       | confirm
            proposal | Passt!                                                  | confirm
            proposal | Das passt, vielen Dank!                                 | confirm
            proposal | Ja, der 12.3. um 14 Uhr passt                           | confirm
            proposal | Gerne, ich freue mich.\\nViele Grüße\\nAnna Beispiel     | confirm
            proposal | Works for me, see you there                             | confirm
            proposal | In Ordnung                                              | confirm
            proposal | Nein                                                    | decline
            proposal | Nein, da kann ich leider nicht                          | decline
            proposal | Am 12.3. kann ich nicht                                 | decline
            proposal | passt leider nicht                                      | decline
            proposal | I can't make it                                         | decline
            proposal | Muss leider absagen                                     | decline
            none     | Unser Treffen am 12.3. fällt aus                        | cancel
            none     | Ich muss das Treffen absagen                            | cancel
            none     | We have to cancel the meeting                           | cancel
            check    | Hat nicht geklappt, neuer Termin am 2.4. um 15 Uhr      | no session; plan 2026-04-02T15:00
            check    | Nein, wir haben auf den 20.3. um 10 Uhr verschoben      | no session; plan 2026-03-20T10:00
            check    | Ja, nächstes Mal am 2.4. um 15 Uhr                      | log; plan 2026-04-02T15:00
            """)
    void understandsWhatWillBe(String asked, String text, String expected) {
        assertThat(Example.understood(asked, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            reminder | Wir treffen uns am 5.3.
            reminder | Wir treffen uns heute um 8 Uhr
            reminder | Wir treffen uns Anfang April
            reminder | Wir treffen uns Ende März
            reminder | Nächstes Mal im April
            reminder | Nächstes Mal nächste Woche
            reminder | Nächstes Treffen am Freitag, 12.3.
            reminder | Vielleicht treffen wir uns am 2.4.
            reminder | Mal sehen
            reminder | Eigentlich wollten wir uns am 2.4. treffen
            reminder | Wenn es klappt, treffen wir uns am 2.4. um 15 Uhr
            reminder | We might meet on April 2nd
            reminder | We will meet on April 2nd if my plans work out
            reminder | Wir treffen uns am 2.4. oder 3.4.
            reminder | Wir treffen uns am 2.4. zwischen 14 und 16 Uhr
            reminder | Ich kann am 20.3. nicht
            reminder | Wir treffen uns nicht am 2.4.
            reminder | Am 2.4. um 15 Uhr?
            reminder | Am 20.3. habe ich Geburtstag
            reminder | Nächstes Treffen nächsten Freitag
            reminder | Wir treffen uns bald
            reminder | passt
            proposal | Ja, aber erst um 15 Uhr
            proposal | Ja, am 12.3. um 16 Uhr
            proposal | Ja, aber nur kurz
            proposal | Ja und nein
            proposal | Vielleicht
            proposal | Können wir verschieben?
            proposal | Ja, wenn der Zug kommt
            proposal | Yes, if nothing comes up
            none     | 2.4. um 15 Uhr
            none     | Nein
            """)
    void asksWhereItIsNotClearWhatWillBe(String asked, String text) {
        assertThat(Example.understood(asked, text)).isEqualTo("ask");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            2026-12-10T09:00 | Nächstes Treffen am 12.1. um 10 Uhr | plan 2027-01-12T10:00
            2026-01-08T09:00 | Wir haben uns am 18.12. getroffen   | log 2025-12-18
            2026-03-12T09:00 | Wir treffen uns am Donnerstag       | ask
            2026-03-12T09:00 | Wir treffen uns am Dienstag         | plan 2026-03-17
            2026-03-12T09:00 | Wir haben uns am Dienstag getroffen | log 2026-03-10
            2026-03-31T22:00 | Wir haben uns am 30. getroffen      | log 2026-03-30
            2028-02-27T09:00 | Wir treffen uns am 29.2.            | plan 2028-02-29
            """)
    void choosesTheYearAndTheWeekByTheDayOfArrival(LocalDateTime now, String text, String expected) {
        assertThat(Example.understood("reminder", now, text)).isEqualTo(expected);
    }
}
