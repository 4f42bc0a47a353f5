package de.tandembote.understanding.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people name a place; it is given in their words, without what leads to it. */
class PlaceTableTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            um 15 Uhr in der Kantine            | Kantine
            um 15 Uhr im Café Extra             | Café Extra
            um 15 Uhr, Raum 3.12                | Raum 3.12
            Room 112                            | Room 112
            in Raum 214                         | Raum 214
            Treffen im Rathaus                  | Rathaus
            wir treffen uns bei mir             | bei mir
            um 3 bei ihr im Büro                | bei ihr im Büro
            sie kommt zu mir ins Büro           | zu mir ins Büro
            bei Ihnen im Amt                    | bei Ihnen im Amt
            im Café am Markt                    | Café am Markt
            im Haus der Wirtschaft              | Haus der Wirtschaft
            vor dem Haupteingang vom Rathaus    | vor dem Haupteingang vom Rathaus
            vor der Bücherei                    | vor der Bücherei
            Ort: Neues Rathaus                  | Neues Rathaus
            Treffpunkt Mensa                    | Mensa
            in der Stadtbibliothek              | Stadtbibliothek
            im Sitzungssaal 2                   | Sitzungssaal 2
            im kreishaus                        | kreishaus
            im Finanzamt Süd                    | Finanzamt Süd
            im Kulturzentrum                    | Kulturzentrum
            10 Uhr, Bürgerhaus Beispielhausen   | Bürgerhaus Beispielhausen
            am Rathausplatz                     | Rathausplatz
            im Besprechungsraum 1.04 im Rathaus | Besprechungsraum 1.04 im Rathaus
            um 10 Uhr in Köln                   | Köln
            at the library                      | library
            in my office                        | my office
            at the Ratskeller                   | Ratskeller
            in the town hall                    | town hall
            at 10, Room 3.12                    | Room 3.12
            in Ruhe                             | -
            im Auftrag                          | -
            90 Minuten am Stück                 | -
            bei Frau Müller                     | -
            geht es bei mir                     | -
            das Jugendamt hat angerufen         | -
            sie arbeitet im Moment viel         | -
            im Januar                           | -
            am Freitag                          | -
            im Stau                             | -
            """)
    void readsAPlace(String text, String expected) {
        assertThat(SignExample.place(text)).isEqualTo(expected.equals("-") ? "" : expected);
    }
}
