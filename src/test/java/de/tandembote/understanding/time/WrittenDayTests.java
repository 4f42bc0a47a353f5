package de.tandembote.understanding.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.understanding.meeting.SignExample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days among other words and numbers, as they stand in replies; said on Tuesday, 10 March 2026. */
class WrittenDayTests {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            back  | Wir haben uns am Montag, den 2.3., und am Montag, den 9.3., getroffen | 2026-03-02 2026-03-09
            back  | Getroffen am 2.3. und 9.3.                                            | 2026-03-02 2026-03-09
            back  | Getroffen am 2. und 9.3.                                              | 2026-03-02 2026-03-09
            back  | am 2. und am 9. März                                                  | 2026-03-02 2026-03-09
            back  | am 2., 4. und 9. März                                                 | 2026-03-02 2026-03-04 2026-03-09
            ahead | am 12. oder 13. März                                                  | 2026-03-12 2026-03-13
            ahead | 12. oder 13.3.                                                        | 2026-03-12 2026-03-13
            ahead | Montag geht nicht, also Donnerstag                                    | 2026-03-16 2026-03-12
            ahead | Wir sehen uns übermorgen wieder, also am 12.3.                        | 2026-03-12
            ahead | Verschieben von Donnerstag auf Freitag                                | 2026-03-12 2026-03-13
            ahead | vom 12.3. auf den 19.3.                                               | 2026-03-12 2026-03-19
            ahead | vom Donnerstag, 12.3., auf Freitag, 13.3.                             | 2026-03-12 2026-03-13
            ahead | bis zum 15. April                                                     | 2026-04-15
            ahead | bis einschließlich 30.4.                                              | 2026-04-30
            ahead | bis Ende April                                                        | vague
            ahead | bis Ostern                                                            | vague
            ahead | bis nach Ostern                                                       | vague
            ahead | bis zum Dienstag nach Ostern                                          | 2026-04-07
            ahead | bis KW 15                                                             | vague
            ahead | ab dem 13.4.                                                          | 2026-04-13
            ahead | ab Montag                                                             | 2026-03-16
            back  | seit Montag                                                           | 2026-03-09
            back  | seit dem 2.3.                                                         | 2026-03-02
            ahead | Am Freitag, 13.03.2026 um 14:00 Uhr                                   | 2026-03-13
            ahead | Fr., den 13. März 2026, 14 Uhr                                        | 2026-03-13
            ahead | Freitag 13.3. 14 Uhr                                                  | 2026-03-13
            ahead | 13.3., Fr, 14h                                                        | 2026-03-13
            ahead | am 13.03. (Freitag), 14 Uhr                                           | 2026-03-13
            ahead | Freitag (13.3.)                                                       | 2026-03-13
            ahead | Fr 13.                                                                | 2026-03-13
            ahead | am Freitag, dem 13.                                                   | 2026-03-13
            ahead | am Freitag den 13ten                                                  | 2026-03-13
            ahead | 13. März, Freitag                                                     | 2026-03-13
            ahead | 13.März                                                               | 2026-03-13
            ahead | 13ter März                                                            | 2026-03-13
            ahead | 13. 03. 26                                                            | 2026-03-13
            ahead | 13/03/26                                                              | 2026-03-13
            ahead | 13.3.2026                                                             | 2026-03-13
            ahead | den 13. d.M.                                                          | 2026-03-13
            ahead | am 13. März des Jahres                                                | 2026-03-13
            ahead | am 13. März 2026 n. Chr.                                              | 2026-03-13
            ahead | 13 Mar 2026                                                           | 2026-03-13
            ahead | Mar 13                                                                | 2026-03-13
            ahead | 13th of March                                                         | 2026-03-13
            ahead | the thirteenth of March                                               | 2026-03-13
            ahead | Friday 13th                                                           | 2026-03-13
            ahead | Friday the 13th                                                       | 2026-03-13
            ahead | Friday, March 13                                                      | 2026-03-13
            ahead | on Fri                                                                | 2026-03-13
            ahead | Fri 13/3                                                              | 2026-03-13
            ahead | Fri 10am                                                              | 2026-03-13
            ahead | this Fri at 10                                                        | 2026-03-13
            ahead | Thursday week at 2                                                    | 2026-03-19
            ahead | next Tues                                                             | 2026-03-17
            ahead | week commencing 16 March                                              | 2026-03-16
            ahead | heute in einer Woche                                                  | 2026-03-17
            ahead | in einer Woche                                                        | 2026-03-17
            ahead | in 1 Woche                                                            | 2026-03-17
            ahead | in zwei Tagen                                                         | 2026-03-12
            ahead | in 2 Wochen, Dienstag                                                 | 2026-03-24
            ahead | heute über 14 Tage                                                    | 2026-03-24
            ahead | Donnerstag in drei Wochen                                             | 2026-04-02
            ahead | Donnerstag in zwei Wochen um 10                                       | 2026-03-26
            back  | Gestern abend                                                         | 2026-03-09
            back  | gestern Vormittag von 9 bis 10                                        | 2026-03-09
            back  | gestern früh                                                          | 2026-03-09
            back  | am gestrigen Nachmittag                                               | 2026-03-09
            back  | gestern nach der Sitzung                                              | 2026-03-09
            back  | letzten Montag, 9.3.                                                  | 2026-03-09
            back  | am Montag letzter Woche                                               | 2026-03-02
            back  | am vergangenen Freitag, dem 6. März                                   | 2026-03-06
            back  | vor 3 Wochen                                                          | 2026-02-17
            back  | Anfang März                                                           | vague
            back  | Ende Februar                                                          | vague
            back  | letzte Woche                                                          | vague
            back  | vor kurzem                                                            | vague
            back  | Mitte letzter Woche                                                   | vague
            back  | im Februar                                                            | vague
            back  | diesen Monat noch nicht                                               | -
            back  | den ganzen Monat krank                                                | -
            back  | am Wochenende                                                         | vague
            back  | neulich                                                               | vague
            back  | Wir haben am 5. telefoniert                                           | 2026-03-05
            back  | am 5. Kaffee getrunken                                                | 2026-03-05
            back  | am 5. Anna getroffen                                                  | 2026-03-05
            back  | am 5.3. Anna getroffen                                                | 2026-03-05
            back  | beim 5. Treffen                                                       | -
            back  | Unser 5. Treffen war gestern                                          | 2026-03-09
            back  | das 2. Gespräch fand am 4.3. statt                                    | 2026-03-04
            back  | 4. Treffen am 5.3.                                                    | 2026-03-05
            back  | 1. Treffen: 5.3., 2. Treffen: 9.3.                                    | 2026-03-05 2026-03-09
            back  | 1. am 2.3.                                                            | 2026-03-02
            back  | Punkt 2.3 der Liste                                                   | -
            back  | Büro 2.31                                                             | -
            ahead | im Erdgeschoss, Zimmer 1.5                                            | -
            ahead | Anlage 3.1                                                            | -
            ahead | ca. 1.5 h                                                             | -
            ahead | mit 5.5 km                                                            | -
            ahead | Entgeltgruppe 9.2                                                     | -
            ahead | § 3.2                                                                 | -
            ahead | Besprechung TOP 3.1                                                   | -
            ahead | um die 3 Wochen                                                       | -
            back  | 3 mal getroffen                                                       | -
            back  | zweimal                                                               | -
            back  | zum zweiten Mal am 4.3.                                               | 2026-03-04
            ahead | im ersten Quartal                                                     | -
            ahead | im 2. Halbjahr                                                        | -
            ahead | der 1. Bürgermeister                                                  | -
            back  | seit 1.1. bin ich im Amt 12                                           | 2026-01-01
            back  | Frau Mai und ich                                                      | -
            ahead | Gruß, August                                                          | -
            ahead | Ich mag den Mai                                                       | -
            ahead | am Maifeiertag                                                        | 2026-05-01
            ahead | am 1. Mai                                                             | 2026-05-01
            ahead | zum 1. April                                                          | 2026-04-01
            ahead | Ende gut, alles gut                                                   | -
            ahead | am Ende des Tages                                                     | -
            ahead | am Anfang war es schwer                                               | -
            ahead | so so                                                                 | -
            ahead | do you have time                                                      | -
            ahead | so Freitag                                                            | 2026-03-13
            ahead | Sa. 14.3.                                                             | 2026-03-14
            ahead | So 15.3. 10 Uhr                                                       | 2026-03-15
            ahead | mo 16.3. oder di 17.3.                                                | 2026-03-16 2026-03-17
            ahead | Die, 17.3., 10 Uhr                                                    | 2026-03-17
            ahead | Mit. 18.3.                                                            | 2026-03-18
            ahead | Am Mittwoch (morgen) um 10                                            | 2026-03-11
            ahead | Mittwoch, morgen also                                                 | 2026-03-11
            ahead | morgen (Mittwoch)                                                     | 2026-03-11
            ahead | morgen, Mittwoch, 10 Uhr                                              | 2026-03-11
            ahead | morgen, 11.3., 10 Uhr                                                 | 2026-03-11
            ahead | morgen, den 11. März                                                  | 2026-03-11
            back  | heute, Dienstag                                                       | 2026-03-10
            back  | heute, 10. März                                                       | 2026-03-10
            back  | heute (10.03.)                                                        | 2026-03-10
            back  | gestern, Montag, 9. März                                              | 2026-03-09
            ahead | am Tag vor Karfreitag                                                 | 2026-04-02
            ahead | am Gründonnerstag, 2.4.                                               | 2026-04-02
            ahead | an Mariä Himmelfahrt                                                  | 2026-08-15
            ahead | Samstag vor dem 1. Advent                                             | 2026-11-28
            ahead | in der Woche nach Ostern                                              | vague
            ahead | in der Osterwoche                                                     | -
            ahead | zwischen Ostern und Pfingsten                                         | vague vague
            back  | Freitag nach Aschermittwoch                                           | 2026-02-20
            ahead | am Fronleichnamstag                                                   | 2026-06-04
            ahead | am Freitag nach Fronleichnam                                          | 2026-06-05
            back  | am Heiligen Abend                                                     | 2025-12-24
            back  | Frohes Neues! Wir haben uns am 5.3. getroffen                         | 2026-03-05
            ahead | Schöne Ostern schon mal                                               | -
            ahead | am 2. um 10 sehen wir uns, also am 2. April                           | 2026-04-02
            ahead | am Donnerstag treffen wir uns, genauer: am 12.3. um 10                | 2026-03-12
            back  | Am 2.3. haben wir uns getroffen, es war ein Montag                    | 2026-03-02
            back  | Am 2.3. haben wir uns getroffen, es war ein Dienstag                  | none
            ahead | Einen Tag früher, also am Mittwoch                                    | -
            back  | the first session was on 5 March                                      | 2026-03-05
            back  | I'd give the first one a five                                         | -
            back  | der ersten Frage eine Vier                                            | -
            back  | den Fünften habe ich im Kalender                                      | 2026-03-05
            back  | Donnerstag, den fünften                                               | 2026-03-05
            """)
    void readsTheDaysAndNothingElse(String direction, String text, String expected) {
        assertThat(SignExample.days(direction, text)).isEqualTo(expected.equals("-") ? "" : expected);
    }
}
