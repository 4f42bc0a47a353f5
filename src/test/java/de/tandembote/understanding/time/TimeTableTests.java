package de.tandembote.understanding.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.understanding.meeting.SignExample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people write and tell a time of day. */
class TimeTableTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            um 14 Uhr                           | 14:00
            14 Uhr                              | 14:00
            14h                                 | 14:00
            14h30                               | 14:30
            14.30 Uhr                           | 14:30
            14:30                               | 14:30
            um 14.30                            | 14:30
            14.30                               | 14:30
            um 9.10                             | 09:10
            1430 Uhr                            | 14:30
            0930 Uhr                            | 09:30
            15.oo Uhr                           | 15:00
            15.oo                               | 15:00
            14°° Uhr                            | 14:00
            14 Uhr 30                           | 14:30
            14 Uhr dreißig                      | 14:30
            vierzehn Uhr fünfzehn               | 14:15
            um vierzehn Uhr                     | 14:00
            um neun                             | 09:00
            um drei                             | 15:00
            um 3                                | 15:00
            um 8                                | 08:00
            um 05:30                            | 05:30
            um halb drei                        | 14:30
            halb zehn                           | 09:30
            um halb eins                        | 12:30
            um halber dreie                     | 14:30
            viertel nach zwei                   | 14:15
            Viertel vor eins                    | 12:45
            viertel über zwei                   | 14:15
            viertel drei                        | 14:15
            dreiviertel drei                    | 14:45
            drei viertel vier                   | 15:45
            zwanzig nach drei                   | 15:20
            zehn vor neun                       | 08:50
            5 vor 12                            | 11:55
            um 10 nach 2                        | 14:10
            fünf vor halb vier                  | 15:25
            fünf nach halb vier                 | 15:35
            zehn nach halb drei                 | 14:40
            fünf Minuten vor neun               | 08:55
            kurz nach 14 Uhr                    | 14:00
            kurz vor drei                       | 15:00
            gegen 15 Uhr                        | 15:00
            so gegen drei                       | 15:00
            Punkt neun                          | 09:00
            um Punkt 9                          | 09:00
            um circa zehn Uhr                   | 10:00
            ca. 10 Uhr                          | 10:00
            12 Uhr mittags                      | 12:00
            mittags um halb eins                | 12:30
            mittags um eins                     | 13:00
            abends um sieben                    | 19:00
            um 8 Uhr abends                     | 20:00
            heute Abend um acht                 | 20:00
            drei Uhr nachmittags                | 15:00
            7 Uhr früh                          | 07:00
            um halb neun in der Früh            | 08:30
            um 4 Uhr morgens                    | 04:00
            Freitag Nachmittag, 2 Uhr           | 14:00
            Mittwochnachmittag um vier          | 16:00
            10 Uhr s.t.                         | 10:00
            10 Uhr c.t.                         | 10:15
            von 14 bis 15:30 Uhr                | 14:00-15:30
            14-15 Uhr                           | 14:00-15:00
            14:00 Uhr bis 15:30 Uhr             | 14:00-15:30
            14.00-15.15 Uhr                     | 14:00-15:15
            14.00 bis 15.00                     | 14:00-15:00
            von zehn bis halb zwölf             | 10:00-11:30
            von elf bis eins                    | 11:00-13:00
            von halb drei bis vier              | 14:30-16:00
            Beginn 14.30 Uhr, Ende gegen 16 Uhr | 14:30-16:00
            Beginn 15:00, Ende 16:30            | 15:00-16:30
            13 Uhr, bis maximal 14 Uhr          | 13:00-14:00
            von 22 Uhr bis Mitternacht          | 22:00-00:00
            10 h bis 11 h 15                    | 10:00-11:15
            9:15 bis 10:45                      | 09:15-10:45
            von 9 bis 10                        | 09:00-10:00
            von 5 bis 6                         | 17:00-18:00
            von acht bis zehn abends            | 20:00-22:00
            zwischen 14 und 16 Uhr              | 14:00-16:00
            10 oder 14 Uhr                      | vague
            um 10 oder um 14 Uhr                | vague
            um 25 Uhr                           | vague
            at 3 pm                             | 15:00
            3pm                                 | 15:00
            3 p.m.                              | 15:00
            at 10:30 am                         | 10:30
            at half two                         | 14:30
            half past two                       | 14:30
            at half nine                        | 09:30
            quarter past ten                    | 10:15
            at a quarter to three               | 14:45
            ten to four                         | 15:50
            twenty past three                   | 15:20
            twenty-five to four                 | 15:35
            at eight thirty                     | 08:30
            5 March, eight thirty               | 08:30
            at ten fifteen                      | 10:15
            9 o'clock in the morning            | 09:00
            at nine                             | 09:00
            at noon                             | 12:00
            12 noon                             | 12:00
            3 to 4.30pm                         | 15:00-16:30
            from 2 to 3:30 pm                   | 14:00-15:30
            from 11 to 1 pm                     | 11:00-13:00
            from two to three                   | 14:00-15:00
            between 2 and 4                     | -
            7 in the evening                    | -
            at 7 in the evening                 | 19:00
            around 3                            | 15:00
            1400 hrs                            | 14:00
            tomorrow morning at 9               | 09:00
            12 Mentees                          | -
            Treffen Nr. 4                       | -
            um 2 Tage                           | -
            um eine Stunde                      | -
            für 12.50 Euro                      | -
            am 9.10.                            | -
            um 10 Uhr 5 Leute                   | 10:00
            """)
    void readsATimeOfDayOrASpanOfThem(String text, String expected) {
        assertThat(SignExample.times(text)).isEqualTo(expected.equals("-") ? "" : expected);
    }
}
