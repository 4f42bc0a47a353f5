package de.tandembote.understanding.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.understanding.meeting.SignExample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people name a day by its weekday; said on Tuesday, 10 March 2026. */
class WeekdayTableTests {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            ahead | am Donnerstag                        | 2026-03-12
            back  | am Donnerstag                        | 2026-03-05
            ahead | donnerstags habe ich Sport           | -
            ahead | des Donnerstags                      | 2026-03-12
            ahead | Donnerstags, den 12.3.               | 2026-03-12
            ahead | nächsten Montag                      | 2026-03-16
            ahead | nächsten Freitag                     | none
            ahead | kommenden Freitag                    | 2026-03-13
            ahead | diesen Freitag                       | 2026-03-13
            ahead | nächsten Dienstag                    | 2026-03-17
            ahead | kommenden Dienstag                   | 2026-03-17
            ahead | am Dienstag                          | none
            ahead | übernächsten Montag                  | 2026-03-23
            ahead | übernächsten Dienstag                | 2026-03-24
            back  | letzten Freitag                      | 2026-03-06
            back  | vergangenen Mittwoch                 | 2026-03-04
            back  | vorigen Donnerstag                   | 2026-03-05
            back  | letzten Dienstag                     | 2026-03-03
            back  | vorletzten Freitag                   | 2026-02-27
            back  | vorletzte Woche Mittwoch             | 2026-02-25
            ahead | Montag in einer Woche                | 2026-03-23
            ahead | Montag in acht Tagen                 | 2026-03-23
            ahead | Freitag in 14 Tagen                  | 2026-03-27
            ahead | Freitag in vierzehn Tagen            | 2026-03-27
            ahead | Donnerstag über acht Tage            | 2026-03-19
            back  | Freitag vor einer Woche              | 2026-02-27
            back  | Montag vor 14 Tagen                  | 2026-02-23
            ahead | Mittwoch nächster Woche              | 2026-03-18
            ahead | Mittwoch der nächsten Woche          | 2026-03-18
            ahead | am Mittwoch in der kommenden Woche   | 2026-03-18
            ahead | nächste Woche am Mittwoch            | 2026-03-18
            ahead | nächste Woche Mi um 10               | 2026-03-18
            ahead | nächste woche mi 10 uhr              | 2026-03-18
            ahead | übernächste Woche Freitag            | 2026-03-27
            ahead | in der übernächsten Woche am Freitag | 2026-03-27
            back  | letzte Woche Freitag                 | 2026-03-06
            back  | Freitag letzter Woche                | 2026-03-06
            back  | am Montag dieser Woche               | 2026-03-09
            ahead | diese Woche Freitag                  | 2026-03-13
            ahead | in zwei Wochen am Donnerstag         | 2026-03-26
            ahead | Do., 12.3., 14 Uhr                   | 2026-03-12
            ahead | Do 12.3. 14 Uhr                      | 2026-03-12
            ahead | do 12.3. um 14 uhr                   | 2026-03-12
            ahead | mi 14 uhr                            | 2026-03-11
            ahead | do 14 uhr                            | 2026-03-12
            ahead | fr um 9                              | 2026-03-13
            ahead | Mo, 10 Uhr                           | 2026-03-16
            ahead | Mo. 10:00                            | 2026-03-16
            ahead | am Fr                                | 2026-03-13
            ahead | nächsten Mo 9 Uhr                    | 2026-03-16
            ahead | Don. 12.3.                           | 2026-03-12
            ahead | so gegen 14 Uhr                      | -
            ahead | so um 14 Uhr                         | -
            ahead | So. 15.3.                            | 2026-03-15
            ahead | Freitag, den 13.3.                   | 2026-03-13
            ahead | Freitag, den dreizehnten             | 2026-03-13
            ahead | Freitag der 13. März                 | 2026-03-13
            ahead | Donnerstag, 13.3.                    | none
            ahead | 13.3. (Freitag)                      | 2026-03-13
            ahead | 13.3. (Fr.)                          | 2026-03-13
            ahead | 13.3. (Do)                           | none
            ahead | am 13.3., einem Freitag              | 2026-03-13
            ahead | Mittwochnachmittag                   | 2026-03-11
            ahead | Freitag Nachmittag um drei           | 2026-03-13
            ahead | Freitag früh                         | 2026-03-13
            ahead | Freitag Morgen um 9                  | 2026-03-13
            ahead | freitagmorgen 9 uhr                  | 2026-03-13
            ahead | jeden Freitag                        | vague
            ahead | an einem Freitag                     | vague
            ahead | Fr/Sa                                | vague
            ahead | Montag/Dienstag                      | vague
            ahead | Mo-Fr                                | vague
            ahead | Monday week                          | 2026-03-23
            ahead | on Friday week                       | 2026-03-20
            ahead | a week on Friday                     | 2026-03-20
            ahead | Friday next week                     | 2026-03-20
            ahead | next week on Friday                  | 2026-03-20
            back  | last Friday                          | 2026-03-06
            ahead | this Friday                          | 2026-03-13
            ahead | next Monday                          | 2026-03-16
            ahead | next Friday                          | none
            ahead | this coming Friday                   | 2026-03-13
            back  | last week on Thursday                | 2026-03-05
            back  | Thursday of last week                | 2026-03-05
            ahead | Wed 11 March                         | 2026-03-11
            ahead | Thurs 12th March                     | 2026-03-12
            ahead | I can do 2 pm                        | -
            ahead | we sat down                          | -
            """)
    void readsWeekdaysAndTheirWeeks(String direction, String text, String expected) {
        assertThat(SignExample.days(direction, text)).isEqualTo(expected.equals("-") ? "" : expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            back  | mit Herrn Freitag             | -
            back  | mit Frau Mai                  | -
            back  | bei Frau Sonntag              | -
            back  | Hr. März                      | -
            back  | Fr. Freitag am 5.3.           | 2026-03-05
            back  | Dr. Sommer und Frau Dr. April | -
            back  | Ms May and I met on 5 March   | 2026-03-05
            ahead | Frau Müller Freitag um 10     | 2026-03-13
            """)
    void takesNobodysNameForADay(String direction, String text, String expected) {
        assertThat(SignExample.days(direction, text)).isEqualTo(expected.equals("-") ? "" : expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            ahead | Mittwoch in KW 12                   | 2026-03-18
            ahead | Mi in KW12                          | 2026-03-18
            ahead | Do der 14. KW                       | 2026-04-02
            ahead | KW 12 am Dienstag                   | 2026-03-17
            ahead | KW 12, Dienstag                     | 2026-03-17
            ahead | in der 13. Kalenderwoche am Freitag | 2026-03-27
            ahead | Freitag der dreizehnten KW          | 2026-03-27
            back  | Montag in KW 8                      | 2026-02-16
            ahead | KW 12                               | vague
            ahead | in KW 12 oder 13                    | vague
            ahead | Friday in calendar week 12          | 2026-03-20
            ahead | Montag, KW 12, 10 Uhr               | 2026-03-16
            ahead | nächste KW am Montag                | 2026-03-16
            """)
    void readsWeekdaysOfNumberedWeeks(String direction, String text, String expected) {
        assertThat(SignExample.days(direction, text)).isEqualTo(expected);
    }
}
