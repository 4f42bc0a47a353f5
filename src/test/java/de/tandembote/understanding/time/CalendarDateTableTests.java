package de.tandembote.understanding.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.understanding.meeting.SignExample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people write a day of a month; said on Tuesday, 10 March 2026. */
class CalendarDateTableTests {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            back  | am fünften März                         | 2026-03-05
            ahead | am fünften April um drei                | 2026-04-05
            ahead | den ersten April                        | 2026-04-01
            ahead | der einundzwanzigste März               | 2026-03-21
            ahead | am einunddreißigsten März               | 2026-03-31
            ahead | am dreissigsten                         | 2026-03-30
            ahead | am zwanzigsten                          | 2026-03-20
            ahead | am siebzehnten haben wir uns verabredet | 2026-03-17
            back  | am neunten war das                      | 2026-03-09
            back  | des Siebten                             | 2026-03-07
            back  | am Siebten                              | 2026-03-07
            back  | am vierten dritten                      | 2026-03-04
            ahead | am zweiten vierten                      | 2026-04-02
            ahead | am 2. vierten                           | 2026-04-02
            ahead | am zwoten April                         | 2026-04-02
            ahead | am dreiundzwanzigsten April 2026        | 2026-04-23
            ahead | on the twenty-first                     | 2026-03-21
            ahead | on the twenty first of April            | 2026-04-21
            ahead | April the thirtieth                     | 2026-04-30
            back  | on the third of March                   | 2026-03-03
            ahead | am 15ten                                | 2026-03-15
            ahead | der 15te passt                          | 2026-03-15
            back  | am 3ten war's                           | 2026-03-03
            ahead | am 22sten April                         | 2026-04-22
            ahead | beim ersten Treffen                     | -
            ahead | zum ersten Mal                          | -
            ahead | am dritten Treffen                      | -
            ahead | im zweiten Stock                        | -
            ahead | der erste Termin                        | -
            ahead | zum 3. Mal                              | -
            ahead | das 4. Treffen                          | -
            ahead | der 2. Bürgermeister                    | -
            ahead | on the 5th floor                        | -
            ahead | unser drittes Treffen                   | -
            """)
    void readsOrdinalsInWordsAndDigits(String direction, String text, String expected) {
        assertThat(SignExample.days(direction, text)).isEqualTo(expected.equals("-") ? "" : expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            back  | am 3. des Monats                  | 2026-03-03
            ahead | am 24. d. M.                      | 2026-03-24
            ahead | am 24. d.M.                       | 2026-03-24
            back  | am 4. ds. Mts.                    | 2026-03-04
            back  | am 20. v. M.                      | 2026-02-20
            ahead | am 7. n. M.                       | 2026-04-07
            ahead | am 7. des kommenden Monats        | 2026-04-07
            ahead | am 7. nächsten Monats             | 2026-04-07
            back  | am 25. letzten Monats             | 2026-02-25
            back  | am 25. vorigen Monats             | 2026-02-25
            back  | am 25. des Vormonats              | 2026-02-25
            ahead | am 25. des laufenden Monats       | 2026-03-25
            ahead | am 12. übernächsten Monats        | 2026-05-12
            ahead | am 17. Juni d. J.                 | 2026-06-17
            ahead | am 8. Januar nächsten Jahres      | 2027-01-08
            ahead | am 8. Januar des kommenden Jahres | 2027-01-08
            back  | am 12. Dezember letzten Jahres    | 2025-12-12
            ahead | am 12. dieses Monats              | 2026-03-12
            ahead | am 12. diesen Monats              | 2026-03-12
            back  | on the 3rd of this month          | 2026-03-03
            ahead | on the 7th of next month          | 2026-04-07
            ahead | am Monatsletzten                  | 2026-03-31
            ahead | zum Monatsersten                  | 2026-04-01
            ahead | Ultimo                            | 2026-03-31
            ahead | am letzten Tag des Monats         | 2026-03-31
            ahead | am letzten Werktag im Mai         | none
            ahead | am letzten Werktag im März        | 2026-03-31
            ahead | am ersten Werktag im April        | 2026-04-01
            ahead | the last working day of March     | 2026-03-31
            ahead | on the last day of the month      | 2026-03-31
            back  | am 28.                            | 2026-02-28
            ahead | am 28.                            | 2026-03-28
            """)
    void readsADayOfANamedOrCountedMonth(String direction, String text, String expected) {
        assertThat(SignExample.days(direction, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            back  | 5.3.                           | 2026-03-05
            back  | am 5.3                         | 2026-03-05
            back  | 05.03.26                       | 2026-03-05
            back  | 5.3.2026                       | 2026-03-05
            back  | 5. 3. 2026                     | 2026-03-05
            back  | 5.3.'26                        | 2026-03-05
            back  | 05-03-2026                     | 2026-03-05
            back  | 2026-03-05                     | 2026-03-05
            back  | 5/3/2026                       | 2026-03-05
            back  | am 5/3                         | 2026-03-05
            back  | met on 5/3                     | 2026-03-05
            back  | met on 25/2                    | 2026-02-25
            ahead | on 13/3 at 2pm                 | 2026-03-13
            ahead | on 3/13 at 2pm                 | 2026-03-13
            ahead | on 4/5                         | none
            ahead | am 16.IV.                      | 2026-04-16
            back  | 5.-6.3.                        | vague
            back  | vom 5.-6.3.                    | vague
            back  | 5./6. März                     | vague
            ahead | Treffen 12.3 um 14 Uhr         | 2026-03-12
            back  | Treffen war 5.3 in der Kantine | 2026-03-05
            back  | 5 März                         | 2026-03-05
            back  | 5.März 2026                    | 2026-03-05
            back  | 5. Mrz.                        | 2026-03-05
            back  | 3. Feb.                        | 2026-02-03
            back  | 14. Jänner                     | 2026-01-14
            ahead | 3-Apr-2026                     | 2026-04-03
            ahead | April 3                        | 2026-04-03
            ahead | Apr. 3rd, 2026                 | 2026-04-03
            ahead | 3rd April                      | 2026-04-03
            ahead | the 3rd of April               | 2026-04-03
            back  | am 31.2.                       | none
            ahead | 31. April                      | none
            ahead | am 5. um 10 Uhr                | 2026-04-05
            ahead | am 12. 14 Uhr                  | 2026-03-12
            ahead | Do, d. 12.03.2026              | 2026-03-12
            ahead | am 22,4. um 10                 | 2026-04-22
            ahead | 2026-04-22T09:30               | 2026-04-22
            back  | 5.3.26 14:00 Uhr               | 2026-03-05
            """)
    void readsDigitsWithEveryPunctuation(String direction, String text, String expected) {
        assertThat(SignExample.days(direction, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            ahead | Treffen Nr. 4              | -
            ahead | 12 Mentees                 | -
            ahead | Tel. 0211 12               | -
            ahead | Besoldung A14              | -
            ahead | Raum 3.12                  | -
            ahead | im FB 2.1                  | -
            ahead | ich bin in 2.71            | -
            ahead | 1,5 Stunden                | -
            ahead | Version 3.2                | -
            ahead | 3 von 5 Themen             | -
            ahead | we may meet                | -
            ahead | at the end it was good     | -
            ahead | am Ende war es gut         | -
            ahead | Anfang April               | vague
            ahead | Mitte des Monats           | vague
            ahead | Ende nächster Woche        | vague
            ahead | im April                   | vague
            ahead | im April, genauer am 14.4. | 2026-04-14
            ahead | nächste Woche              | vague
            ahead | early April                | vague
            ahead | am Wochenende              | vague
            ahead | um den 20. herum           | vague
            """)
    void takesNoOtherNumberAndNoVagueWordForADay(String direction, String text, String expected) {
        assertThat(SignExample.days(direction, text)).isEqualTo(expected.equals("-") ? "" : expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            ahead | Donnerstg        | 2026-03-12
            ahead | am Mitwoch       | 2026-03-11
            back  | 5. Februr        | 2026-02-05
            ahead | marz             | -
            back  | 5. marz          | 2026-03-05
            ahead | ubermorgen       | 2026-03-12
            back  | letzten Feitag   | 2026-03-06
            ahead | naechsten montag | 2026-03-16
            ahead | am funften april | 2026-04-05
            """)
    void readsWhatIsMistyped(String direction, String text, String expected) {
        assertThat(SignExample.days(direction, text)).isEqualTo(expected.equals("-") ? "" : expected);
    }
}
