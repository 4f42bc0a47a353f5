package de.tandembote.understanding.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.understanding.meeting.SignExample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people write how long it took, or by how much to move it. */
class DurationTableTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            90 Minuten                           | 90
            90 min                               | 90
            90min                                | 90
            60'                                  | 60
            ca. 50 min                           | 50
            neunzig Minuten                      | 90
            fünfundvierzig Minuten               | 45
            hundert Minuten                      | 100
            eine Stunde                          | 60
            ne Stunde                            | 60
            'ne Stunde                           | 60
            1 Std.                               | 60
            1h                                   | 60
            2 h                                  | 120
            eine volle Stunde                    | 60
            eine gute Stunde                     | 60
            gut eine Stunde                      | 60
            eine knappe Stunde                   | 60
            knapp zwei Stunden                   | 120
            über eine Stunde                     | 60
            fast zwei Stunden                    | 120
            nicht ganz zwei Stunden              | 120
            etwas über eine Stunde               | 60
            rund anderthalb Stunden              | 90
            anderthalb Stunden                   | 90
            anderthalb Std                       | 90
            eineinhalb Stunden                   | 90
            einundeinhalb Stunden                | 90
            ein einhalb Stunden                  | 90
            zweieinhalb Stunden                  | 150
            zweieinhalb Std.                     | 150
            dreieinhalb h                        | 210
            eindreiviertel Stunden               | 105
            eineinviertel Stunden                | 75
            1 1/2 Stunden                        | 90
            1½ Std.                              | 90
            1 ½ h                                | 90
            ½ Stunde                             | 30
            1,5 h                                | 90
            1.5 Stunden                          | 90
            1,75 Std.                            | 105
            1,25 Stunden                         | 75
            0,5 h                                | 30
            2,5 Stunden                          | 150
            1h15                                 | 75
            1h30min                              | 90
            1 h 15 min                           | 75
            1 Std 15                             | 75
            2 Std. 15                            | 135
            1 Std. 15 Min.                       | 75
            1:30 h                               | 90
            1:30 Std.                            | 90
            Dauer: 1:15                          | 75
            Dauer 1 Stunde 30                    | 90
            eine Stunde zehn                     | 70
            eine Stunde und zwanzig Minuten      | 80
            eine Stunde und 20 Minuten           | 80
            eine Stunde und eine Viertelstunde   | 75
            eine Stunde und eine halbe           | 90
            eine und eine halbe Stunde           | 90
            eine halbe Stunde                    | 30
            ne halbe Stunde                      | 30
            halbe Stunde                         | 30
            eine gute halbe Stunde               | 30
            Viertelstunde                        | 15
            eine Viertelstunde                   | 15
            eine Dreiviertelstunde               | 45
            dreiviertel Stunde                   | 45
            drei viertel Stunden                 | 45
            drei Viertelstunden                  | 45
            fünf viertel Stunden                 | 75
            fünf Viertelstunden                  | 75
            ein Stündchen                        | 60
            ein Dreiviertelstündchen             | 45
            ein halbes Stündchen                 | 30
            einstündiges                         | 60
            zweistündig                          | 120
            2-stündiges                          | 120
            anderthalbstündiges                  | 90
            zweieinhalbstündig                   | 150
            halbstündig                          | 30
            90-minütiges                         | 90
            neunzigminütiges                     | 90
            60-90 Minuten                        | vague
            60 bis 90 Minuten                    | vague
            1-2 Stunden                          | vague
            ein bis zwei Stunden                 | vague
            1,5-2 h                              | vague
            eine oder zwei Stunden               | vague
            eine Stunde später                   | +60
            eine halbe Stunde früher             | -30
            anderthalb Stunden später            | +90
            einen Tag später                     | +1440
            eine Woche später                    | +10080
            am Tag darauf                        | +1440
            am darauffolgenden Tag               | +1440
            eine Woche nach dem geplanten Termin | +10080
            14 Tage später                       | +20160
            an hour                              | 60
            1 hr                                 | 60
            2 hrs                                | 120
            an hour and a half                   | 90
            one and a half hours                 | 90
            two and a half hours                 | 150
            1 and a half hours                   | 90
            an hour and a quarter                | 75
            an hour and three quarters           | 105
            half an hour                         | 30
            a half hour                          | 30
            three quarters of an hour            | 45
            a quarter of an hour                 | 15
            just under two hours                 | 120
            a good hour                          | 60
            about an hour                        | 60
            well over an hour                    | 60
            an hour and twenty minutes           | 80
            an hour twenty                       | 80
            90 minutes                           | 90
            45mins                               | 45
            ninety minutes                       | 90
            forty-five minutes                   | 45
            1hr30                                | 90
            an hour later                        | +60
            a week later                         | +10080
            a day earlier                        | -1440
            the following day                    | +1440
            15h                                  | -
            in einer Stunde                      | 60
            drei Leute                           | -
            24 Stunden                           | vague
            """)
    void readsMinutes(String text, String expected) {
        assertThat(SignExample.minutes(text)).isEqualTo(expected.equals("-") ? "" : expected);
    }
}
