package de.tandembote.understanding.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.understanding.meeting.SignExample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people count to a day from today, in a month or from a feast; said on Tuesday, 10 March 2026. */
class CountedDayTableTests {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            back  | heute                                    | 2026-03-10
            back  | heute Morgen                             | 2026-03-10
            ahead | heute Nachmittag um drei                 | 2026-03-10
            ahead | morgen früh um 8                         | 2026-03-11
            ahead | morgen Nachmittag                        | 2026-03-11
            back  | gestern Abend                            | 2026-03-09
            back  | vorgestern                               | 2026-03-08
            ahead | übermorgen Nachmittag                    | 2026-03-12
            ahead | ubermorgen                               | 2026-03-12
            back  | vorvorgestern                            | 2026-03-07
            ahead | heute in acht Tagen                      | 2026-03-17
            ahead | in acht Tagen                            | 2026-03-17
            ahead | in 8 Tagen                               | vague
            ahead | in 14 Tagen                              | 2026-03-24
            ahead | in vierzehn Tagen                        | 2026-03-24
            ahead | morgen in 14 Tagen                       | 2026-03-25
            ahead | heute in drei Wochen                     | 2026-03-31
            ahead | in genau drei Wochen                     | 2026-03-31
            ahead | in etwa drei Wochen                      | vague
            back  | vor zwei Wochen                          | 2026-02-24
            back  | vor genau einer Woche                    | 2026-03-03
            back  | vor ca. zwei Wochen                      | vague
            back  | vor drei Tagen                           | 2026-03-07
            back  | heute vor einer Woche                    | 2026-03-03
            back  | gestern vor einer Woche                  | 2026-03-02
            ahead | heute in einem Monat                     | 2026-04-10
            ahead | in einem Monat                           | vague
            ahead | am morgigen Mittwoch                     | 2026-03-11
            back  | am gestrigen Montag                      | 2026-03-09
            back  | am heutigen Dienstag                     | 2026-03-10
            back  | am heutigen Mittwoch                     | none
            back  | gestern, am 9.3.,                        | 2026-03-09
            back  | gestern (9.3.)                           | 2026-03-09
            back  | gestern, 8.3.                            | none
            ahead | übermorgen, also am Donnerstag           | 2026-03-12
            ahead | am Donnerstag, also übermorgen           | 2026-03-12
            back  | two weeks ago                            | 2026-02-24
            back  | a week ago                               | 2026-03-03
            ahead | a week today                             | 2026-03-17
            ahead | today week                               | 2026-03-17
            ahead | in a fortnight                           | 2026-03-24
            back  | three days ago                           | 2026-03-07
            back  | yesterday afternoon                      | 2026-03-09
            ahead | tomorrow morning at 9                    | 2026-03-11
            ahead | the day after tomorrow                   | 2026-03-12
            back  | vor ein paar Tagen                       | vague
            back  | Morgen! Wir haben uns gestern getroffen  | 2026-03-09
            back  | Morgen, wir haben uns gestern getroffen  | 2026-03-09
            back  | Morgen zusammen, gestern war das Treffen | 2026-03-09
            ahead | Morgen, 10 Uhr                           | 2026-03-11
            ahead | Morgen um 10                             | 2026-03-11
            ahead | bis morgen                               | 2026-03-11
            back  | vorhin getroffen                         | 2026-03-10
            ahead | vorhin vereinbart: 12.3. 10 Uhr          | 2026-03-12
            """)
    void countsFromToday(String direction, String text, String expected) {
        assertThat(SignExample.days(direction, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            ahead | erster Dienstag im April                | 2026-04-07
            ahead | am ersten Dienstag im April             | 2026-04-07
            ahead | am 1. Dienstag im April                 | 2026-04-07
            ahead | letzter Freitag des Monats              | 2026-03-27
            ahead | am letzten Freitag im März              | 2026-03-27
            back  | am letzten Freitag im Februar           | 2026-02-27
            ahead | am zweiten Mittwoch des nächsten Monats | 2026-04-08
            ahead | am vorletzten Donnerstag im April       | 2026-04-23
            ahead | second Thursday in May                  | 2026-05-14
            ahead | the first Monday of next month          | 2026-04-06
            ahead | last Friday of the month                | 2026-03-27
            ahead | am dritten Mittwoch                     | vague
            ahead | 3. Do im April                          | 2026-04-16
            ahead | am dritten Freitag in diesem Monat      | 2026-03-20
            ahead | am ersten Montag im Mai 2026            | 2026-05-04
            """)
    void readsTheNthWeekdayOfAMonth(String direction, String text, String expected) {
        assertThat(SignExample.days(direction, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            ahead | am Karfreitag                   | 2026-04-03
            ahead | Gründonnerstag 10 Uhr           | 2026-04-02
            ahead | am Ostermontag                  | 2026-04-06
            back  | am Rosenmontag                  | 2026-02-16
            back  | an Aschermittwoch               | 2026-02-18
            back  | an Weiberfastnacht              | 2026-02-12
            ahead | an Himmelfahrt                  | 2026-05-14
            ahead | Dienstag nach Ostern            | 2026-04-07
            ahead | am Dienstag nach Pfingsten      | 2026-05-26
            ahead | Freitag vor Ostern              | 2026-04-03
            ahead | am Tag nach Ostermontag         | 2026-04-07
            ahead | einen Tag vor Karfreitag        | 2026-04-02
            back  | zwei Tage vor Heiligabend       | 2025-12-22
            ahead | eine Woche nach Ostermontag     | 2026-04-13
            ahead | am Brückentag nach Fronleichnam | 2026-06-05
            back  | Neujahr                         | 2026-01-01
            back  | an Silvester                    | 2025-12-31
            back  | am zweiten Weihnachtstag        | 2025-12-26
            back  | am 1. Advent                    | 2025-11-30
            ahead | am Buß- und Bettag              | 2026-11-18
            ahead | am Tag der Arbeit               | 2026-05-01
            ahead | über Ostern                     | vague
            ahead | nach Ostern                     | vague
            ahead | vor Pfingsten                   | vague
            ahead | um Ostern herum                 | vague
            ahead | Frohe Ostern!                   | -
            ahead | Schöne Pfingsten und bis bald   | -
            ahead | on Good Friday                  | 2026-04-03
            back  | on Boxing Day                   | 2025-12-26
            ahead | the Tuesday after Easter        | 2026-04-07
            ahead | the day before Good Friday      | 2026-04-02
            ahead | after Easter                    | vague
            back  | on New Year's Eve               | 2025-12-31
            back  | am Nikolaustag                  | 2025-12-06
            ahead | am letzten Montag vor Ostern    | 2026-03-30
            ahead | am zweiten Dienstag nach Ostern | 2026-04-14
            ahead | Karfreitag, 3.4.                | 2026-04-03
            back  | gestern, am Rosenmontag         | none
            """)
    void readsFeastsAndDaysCountedFromThem(String direction, String text, String expected) {
        assertThat(SignExample.days(direction, text)).isEqualTo(expected.equals("-") ? "" : expected);
    }
}
