package de.tandembote.understanding.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.understanding.meeting.SignExample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times as they are told or typed in passing. */
class ToldTimeTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            um 10.00 Uhr                       | 10:00
            um 10:00h                          | 10:00
            10.00h                             | 10:00
            10:00 h                            | 10:00
            ab 10 Uhr                          | 10:00
            gegen 10                           | 10:00
            so um 10                           | 10:00
            so um zehn rum                     | 10:00
            um zehn Uhr                        | 10:00
            Uhrzeit: 10 Uhr                    | 10:00
            Uhrzeit 10:30                      | 10:30
            10-11.30 Uhr                       | 10:00-11:30
            10 - 11:30                         | 10:00-11:30
            10:00-11:30                        | 10:00-11:30
            10.00 - 11.30 Uhr                  | 10:00-11:30
            10 Uhr bis 11 Uhr 30               | 10:00-11:30
            von 10:00 Uhr - 11:30 Uhr          | 10:00-11:30
            von 10 bis ca. 11 Uhr              | 10:00-11:00
            von 10 bis etwa halb zwölf         | 10:00-11:30
            von 13 bis 14:30                   | 13:00-14:30
            von eins bis halb drei             | 13:00-14:30
            von 2 bis halb 4                   | 14:00-15:30
            von 8.30 bis 10                    | 08:30-10:00
            von halb neun bis zehn             | 08:30-10:00
            von Viertel nach neun bis halb elf | 09:15-10:30
            von 9 bis viertel vor elf          | 09:00-10:45
            in der Zeit von 9 Uhr bis 10 Uhr   | 09:00-10:00
            zwischen 9 und 10 Uhr              | 09:00-10:00
            um 2 Uhr nachmittags               | 14:00
            um 2 in der Nacht                  | 14:00
            um halb acht abends                | 19:30
            abends um halb acht                | 19:30
            abends 19 Uhr                      | 19:00
            19 Uhr abends                      | 19:00
            vormittags um zehn                 | 10:00
            vormittags 9:30                    | 09:30
            nachmittags um fünf                | 17:00
            nachmittags gegen 4                | 16:00
            morgens um 7                       | 07:00
            morgens halb acht                  | 07:30
            früh um acht                       | 08:00
            mittags 12 Uhr                     | 12:00
            mittags um zwölf                   | 12:00
            mittags gegen 1                    | 13:00
            um 12                              | 12:00
            um 12:15                           | 12:15
            um zwölf Uhr dreißig               | 12:30
            um 0 Uhr                           | 00:00
            um 7                               | 07:00
            um 6                               | 18:00
            um sechs                           | 18:00
            um 6:30 Uhr                        | 18:30
            um 06:30 Uhr                       | 06:30
            5:30 Uhr                           | 17:30
            3:15                               | 15:15
            um halb 3                          | 14:30
            um 1/2 3                           | 14:30
            viertel 4                          | 15:15
            viertel nach 3                     | 15:15
            viertel vor 3                      | 14:45
            5 nach halb 3                      | 14:35
            5 nach 3                           | 15:05
            zehn Minuten nach drei             | 15:10
            10 Minuten vor 3                   | 14:50
            kurz vor 3                         | 15:00
            pünktlich um 9                     | 09:00
            at 9                               | 09:00
            9am                                | 09:00
            9 am                               | 09:00
            9.30am                             | 09:30
            9:30 a.m.                          | 09:30
            at 2                               | 14:00
            2ish                               | -
            at 2.15                            | 14:15
            2.15pm                             | 14:15
            2-3pm                              | 14:00-15:00
            2pm - 3.30pm                       | 14:00-15:30
            10am to noon                       | 10:00-12:00
            from 10 until 11.30                | 10:00-11:30
            from ten to half eleven            | 10:00-11:30
            half ten                           | 10:30
            half past nine                     | 09:30
            a quarter past nine                | 09:15
            quarter to ten                     | 09:45
            five past ten                      | 10:05
            ten to ten                         | 09:50
            at ten o'clock                     | 10:00
            ten o'clock sharp                  | 10:00
            11 in the morning                  | -
            at 11 in the morning               | 11:00
            3 in the afternoon                 | -
            at 3 in the afternoon              | 15:00
            at twelve thirty                   | 12:30
            at two fifteen                     | 14:15
            14:00 hours                        | 14:00
            1400h                              | 14:00
            at midday                          | 12:00
            9 Uhr am 2.4.                      | 09:00
            um 9 am Freitag                    | 09:00
            um 15 Uhr am Freitag               | 15:00
            15 Uhr, Raum 12                    | 15:00
            um 15 Uhr in Raum 12               | 15:00
            um 15 Uhr 12 Personen              | 15:00
            mit 3 Kollegen um 3                | 15:00
            um drei (15 Uhr)                   | 15:00
            um drei, also 15 Uhr               | 15:00
            at noon, 12:00                     | 12:00
            """)
    void readsTheTimeAndNothingElse(String text, String expected) {
        assertThat(SignExample.times(text)).isEqualTo(expected.equals("-") ? "" : expected);
    }
}
